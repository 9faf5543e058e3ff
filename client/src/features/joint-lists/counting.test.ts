import { describe, expect, it } from 'vitest'
import { chosenOf, draftOf, mergedOf, neighbour, streetsInWords } from './counting'
import { matching, ofView, viewCounts } from './filters'
import { itemsOf, visibleRange } from './scrolling'
import { board, enterprise, hengruida, line, visit } from './testing'

const cancelled = { id: 'i', number: '坪综查〔2026〕9号', status: 'cancelled' } as const

describe('what the derivation did', () => {
  it('is counted like the month: 4 行 → 2 次，减少 2 次', () =>
    expect(mergedOf([hengruida()])).toEqual({ lines: 4, visits: 2, saved: 2, unplaced: 0, waiting: 0 }))

  it('leaves out what was called off, and tells what waits from what cannot be placed', () => {
    const off = line('1', 'YJ', 1, 5)
    const lines = [off, line('2', 'XF', 5, 6, { unplaceable: '没有工作日' }), line('3', 'HB', 7, 9)]
    const merged = mergedOf([enterprise('甲', lines, [visit('v', [1], [off], { inspection: cancelled })])])
    expect(merged).toEqual({ lines: 0, visits: 0, saved: 0, unplaced: 1, waiting: 1 })
  })

  it('restates what a dispatch would hand out', () => {
    const draft = draftOf(board([hengruida()]))
    expect(draft).toMatchObject({ visits: 2, lines: 4, joint: 1, single: 1 })
    expect(streetsInWords(6)).toBe('六个街道')
  })
})

describe('the views', () => {
  const alone = line('5', 'XF', 1, 5)
  const all = [
    hengruida(),
    enterprise('乙', [alone], [visit('b', [1, 2], [alone])], { subdistrictCode: '440310006', name: '广泰源冷链' }),
    enterprise('丙', [line('6', 'ZJ', 5, 6, { unplaceable: '没有工作日' })], []),
  ]

  it('count and hold the same enterprises', () => {
    const counts = viewCounts(all)
    expect(counts).toEqual({ all: 3, joint: 1, apart: 1, unplaced: 1, waiting: 0 })
    for (const view of ['all', 'joint', 'apart', 'unplaced', 'waiting'] as const)
      expect(ofView(all, view)).toHaveLength(counts[view])
  })

  it.each([
    [{ street: '440310006' }, ['乙']],
    [{ body: 'ZJ' }, ['丙']],
    [{ q: '冷链 广泰' }, ['乙']],
    [{ q: '91440300恒' }, ['恒锐达']],
    [{ q: '没有' }, []],
  ])('narrow to %o', (filter, ids) => expect(matching(all, filter).map((each) => each.id)).toEqual(ids))

  it('walk by enterprise and by visit, and stop at the ends', () => {
    expect(neighbour(all, undefined, 'ArrowDown')).toBe('joint')
    expect(neighbour(all, 'joint', 'ArrowRight')).toBe('single')
    expect(neighbour(all, 'single', 'ArrowRight')).toBe('single')
    expect(neighbour(all, 'single', 'ArrowDown')).toBe('b')
    expect(neighbour(all, 'b', 'ArrowDown')).toBe('丙')
    expect(neighbour(all, 'joint', 'ArrowUp')).toBe('joint')
  })

  it('find what a link names', () => {
    expect(chosenOf(all, 'single')).toMatchObject({ place: 2 })
    expect(chosenOf(all, '丙')?.visit).toBeUndefined()
    expect(chosenOf(all, 'gone')).toBeUndefined()
  })
})

describe('scrolling', () => {
  const many = Array.from({ length: 2000 }, (_, index) => ({ ...hengruida(), id: `${index}` }))
  const { items, height } = itemsOf(many, board(many).streets)

  it('knows every place beforehand', () => {
    expect(items).toHaveLength(2001)
    expect(height).toBe(26 + 2000 * 90)
    expect(items.at(-1)!.top + items.at(-1)!.height).toBe(height)
  })

  it('keeps only what is in view, with a little to spare', () => {
    const { from, to } = visibleRange(items, 90_000, 600)
    expect(to - from).toBeLessThan(18)
    expect(items[from]!.top).toBeLessThanOrEqual(90_000 - 300)
    expect(items[to - 1]!.top + 90).toBeGreaterThanOrEqual(90_600)
    expect(visibleRange(items, 0, 600).from).toBe(0)
  })
})
