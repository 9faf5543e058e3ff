import { describe, expect, it } from 'vitest'
import { besides, chosenOf, draftOf, linkTo, mergedOf, streetsInWords } from './counting'
import { heightOf, rowsOf } from './scrolling'
import { board, boardPage, enterprise, hengruida, line, visit } from './testing'

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
    expect(draft.streets).toHaveLength(1)
    expect(streetsInWords(6)).toBe('六个街道')
  })
})

describe('a link', () => {
  const never = enterprise('丙', [line('6', 'ZJ', 5, 6, { unplaceable: '没有工作日' })], [])

  it('names a visit, or the enterprise that has none', () => {
    expect(linkTo(hengruida())).toBe('joint')
    expect(linkTo(never)).toBe('丙')
    expect(chosenOf(hengruida(), 'single')).toMatchObject({ place: 2 })
    expect(chosenOf(never, '丙').visit).toBeUndefined()
  })

  it('walks from visit to visit, and stops at the ends', () => {
    expect(besides(chosenOf(hengruida(), 'joint'), 'ArrowRight')).toBe('single')
    expect(besides(chosenOf(hengruida(), 'single'), 'ArrowRight')).toBe('single')
    expect(besides(chosenOf(hengruida(), 'joint'), 'ArrowLeft')).toBe('joint')
    expect(besides(chosenOf(never, '丙'), 'ArrowRight')).toBe('丙')
  })
})

describe('the rows of a board', () => {
  const many = Array.from({ length: 2000 }, (_, index) => ({
    ...hengruida(),
    id: `${index}`,
    subdistrictCode: index < 1500 ? '440310005' : '440310006',
  }))
  const { streets } = boardPage(many, new URLSearchParams({ size: '50' }))

  it('are known by their streets before any page of them is there', () => {
    const rows = rowsOf(streets, true)
    expect(rows).toHaveLength(2002)
    expect(rows[0]).toMatchObject({ kind: 'street', street: { code: '440310005' } })
    expect(rows[1501]).toMatchObject({ kind: 'street', street: { code: '440310006' } })
    expect(rows[1502]).toMatchObject({ kind: 'enterprise', place: 1500 })
    expect(rowsOf(streets, false)).toHaveLength(2000)
  })

  it('are as high as their street usually is, until they are there', () => {
    const [street, first] = rowsOf(streets, true)
    expect(heightOf(street!, undefined)).toBe(26)
    expect(heightOf(first!, undefined)).toBe(90)
    const single = enterprise('乙', [line('5', 'XF', 1, 5)], [])
    expect(heightOf(first!, { enterprise: single, version: 1 })).toBe(45)
  })
})
