import { describe, expect, it } from 'vitest'
import { blockHeight, dayWidthFor, layoutOf, ROW, spanOf } from './geometry'
import { december, enterprise, hengruida, line, visit } from './testing'

describe('the width of a day', () => {
  it.each([
    [968, 31, 20],
    [1012, 31, 21],
    [1296, 31, 30],
    [2200, 31, 32],
    [400, 31, 20],
  ])('in %i pixels with %i days is %i', (available, days, width) => expect(dayWidthFor(available, days)).toBe(width))
})

describe('a window', () => {
  it('spans its days, both included', () =>
    expect(spanOf({ from: '2026-12-10', to: '2026-12-18' }, december, 20)).toEqual({ left: 180, width: 180 }))

  it('is clipped to the month', () => {
    expect(spanOf({ from: '2026-11-20', to: '2026-12-02' }, december, 20)).toEqual({ left: 0, width: 40 })
    expect(spanOf({ from: '2026-12-31', to: '2027-01-06' }, december, 20)).toEqual({ left: 600, width: 20 })
  })
})

describe('a block', () => {
  const layout = layoutOf(hengruida(), december, 21)

  it('has the height that was reckoned before it is drawn', () => {
    expect(layout.height).toBe(4 * ROW + 1 + 1)
    expect(blockHeight(1, 1)).toBe(2 * ROW + 1)
  })

  it('puts the rows of one visit together and a dashed line before the next visit', () => {
    expect(layout.rows.map((row) => row.line.body)).toEqual(['YJ', 'XF', 'HB', 'SJ'])
    expect(layout.rows.map((row) => row.top)).toEqual([0, 22, 44, 67])
    expect(layout.separators).toEqual([66])
  })

  it('frames the days that all lines allow, over the rows of the visit', () => {
    expect(layout.pins[0]!.shared).toEqual({ left: 14 * 21, width: 4 * 21, top: 1, height: 64 })
    expect(layout.pins[0]!.dated).toBe(false)
  })

  it('lists lines without a visit last', () => {
    const served = line('1', 'YJ', 10, 18)
    const late = line('2', 'XF', 5, 6, { unplaceable: '没有工作日' })
    const rows = layoutOf(enterprise('甲', [late, served], [visit('v', [10], [served])]), december, 21).rows
    expect(rows.map((row) => row.line.id)).toEqual(['1', '2'])
  })
})

describe('a pin', () => {
  const pinOf = (days: number[], over = {}) => {
    const lines = [line('1', 'YJ', days[0]!, days.at(-1)!), line('2', 'XF', days[0]!, days.at(-1)!)]
    return layoutOf(enterprise('甲', lines, [visit('v', days, lines, over)]), december, 21)
  }

  it('says less the fewer days there are, and stands in their middle', () => {
    expect(pinOf([7, 8, 9, 10]).pins[0]).toMatchObject({ words: 'full', pin: { left: 6 * 21 + 42 - 31, width: 62 } })
    expect(pinOf([7, 8]).pins[0]!.words).toBe('short')
    expect(pinOf([7]).pins[0]).toMatchObject({ words: 'upright', pin: { width: 20, height: 42 } })
  })

  it('stands on its day over all of its rows once it has one', () => {
    const inspection = {
      id: 'i',
      number: '坪综查〔2026〕1号',
      status: 'scheduled',
      date: '2026-12-08',
      session: 'am',
    } as const
    expect(pinOf([7, 8, 9, 10], { inspection }).pins[0]).toMatchObject({
      dated: true,
      pin: { left: 7.5 * 21 - 10, width: 20, top: 1, height: 42 },
    })
  })

  it('pushes the word of a bar that it covers to its right', () => {
    const inspection = {
      id: 'i',
      number: '坪综查〔2026〕1号',
      status: 'scheduled',
      date: '2026-12-07',
      session: 'am',
    } as const
    const { rows, pins } = pinOf([7, 8, 9, 10], { inspection })
    expect(rows[0]!.labelLeft).toBe(pins[0]!.pin.left + 20 + 3)
    expect(pinOf([1, 2, 3, 4, 7, 8, 9, 10]).rows[0]!.labelLeft).toBe(4)
  })
})
