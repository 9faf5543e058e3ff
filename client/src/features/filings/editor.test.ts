import { describe, expect, it } from 'vitest'
import { doubtsOf, emptyState, formOf, hasScope, missingOf, narrowed, rowOf, type EditorRow } from './editor'
import { parseDate, parsePaste } from './paste'

const defaults = { from: '2026-12-01', to: '2026-12-31', safetyDomains: ['fire' as const], officers: [] }
const row = (part: Partial<EditorRow> = {}): EditorRow => ({
  key: 'a',
  row: 2,
  uscc: '91440300664190863W',
  from: '2026-12-01',
  to: '2026-12-31',
  ...part,
})

describe('a list as it is typed', () => {
  it('begins with the month that is due next', () => {
    expect(emptyState('2026-11-23').month).toBe('2026-12')
    expect(emptyState('2026-12-04').month).toBe('2026-12')
    expect(emptyState('2026-12-23').month).toBe('2027-01')
  })

  it('sends only what belongs to its kind', () => {
    const state = {
      kind: 'adHoc' as const,
      month: '2026-12',
      deployingDocument: 'x',
      title: ' ',
      rows: [row({ itemIds: [] })],
    }
    expect(formOf(state)).toMatchObject({
      kind: 'adHoc',
      month: undefined,
      deployingDocument: undefined,
      title: undefined,
    })
    expect(formOf(state).lines[0]).toMatchObject({ uscc: '91440300664190863W', row: 2, itemIds: undefined })
  })

  it('wants a domain or an item in each row', () => {
    expect(hasScope({})).toBe(false)
    expect(hasScope({ safetyDomains: [], itemIds: [] })).toBe(false)
    expect(hasScope({ itemIds: ['a'] })).toBe(true)
  })

  it('says what is missing before the server is asked', () => {
    expect(missingOf(row())).toEqual([])
    expect(missingOf(row({ uscc: ' ', to: undefined }))).toEqual(['没有填企业', '没有填检查窗口'])
    expect(missingOf(row({ to: '2026-11-30' }))).toEqual([])
    expect(doubtsOf(row({ to: '2026-11-30' }))).toEqual(['检查窗口的止日早于起日'])
  })

  it('narrows a window to the month, the campaign or the year', () => {
    const across = { from: '2026-12-28', to: '2027-01-06' }
    expect(narrowed(across, { kind: 'doubleRandom', month: '2026-12' })).toEqual({
      from: '2026-12-28',
      to: '2026-12-31',
    })
    expect(narrowed(across, { kind: 'adHoc' })).toEqual({ from: '2026-12-28', to: '2026-12-31' })
    expect(narrowed(across, { kind: 'special', campaignFrom: '2026-11-01', campaignTo: '2026-11-30' })).toBeNull()
    expect(narrowed({ from: '2026-12-01', to: '2026-12-31' }, { kind: 'doubleRandom', month: '2026-12' })).toBeNull()
  })

  it('keeps what a sheet said and nobody could read', () => {
    const read = rowOf({
      row: 4,
      uscc: '91440300664190863W',
      safetyDomains: [],
      itemIds: [],
      officers: [],
      warnings: [],
      candidates: [],
      breaches: [
        { code: 'filing.sheet.date', title: '“下旬”不是日期' },
        { code: 'filing.frequency.exceeded', title: '本年度已备案' },
      ],
    })
    expect(read.unread).toEqual(['“下旬”不是日期'])
    expect(missingOf(read)).toContain('没有填检查窗口')
  })
})

describe('rows pasted from a spreadsheet', () => {
  it('reads dates as officers write them', () => {
    expect(parseDate('2026/12/5', '2026')).toBe('2026-12-05')
    expect(parseDate('12月5日', '2026')).toBe('2026-12-05')
    expect(parseDate('2026-02-30', '2026')).toBeNull()
    expect(parseDate('下旬', '2026')).toBeNull()
  })

  it('finds code, window and officers in any column and passes over headings', () => {
    const text = [
      '企业名称\t代码\t起\t止\t人员',
      '深圳市某某有限公司\t91440300664190863w\t12月5日\t2026-12-18\t何俊峰（4403100119031）',
    ].join('\n')
    const { rows, unread } = parsePaste(text, defaults, 7, '2026')
    expect(unread).toEqual([])
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      row: 7,
      uscc: '91440300664190863W',
      name: '深圳市某某有限公司',
      from: '2026-12-05',
      to: '2026-12-18',
      officers: [{ name: '何俊峰', certificateNo: '4403100119031' }],
    })
  })

  it('goes over the end of the year, and takes no address for a name', () => {
    const [row] = parsePaste(
      '坪山街道公司路8号\t91440300664190863W\t某某科技（深圳）有限公司（总部）\t12月28日\t1月6日',
      defaults,
      1,
      '2026',
    ).rows
    expect(row).toMatchObject({ name: '某某科技（深圳）有限公司（总部）', from: '2026-12-28', to: '2027-01-06' })
  })

  it('keeps a row together whose cell has a line break, as a spreadsheet quotes it', () => {
    const text = [
      '"深圳市某某有限公司\n（二分厂）"\t91440300664190863W\t12月5日\t"何俊峰（4403100119031）\r\n李明（4403100119032）"',
      '乙公司\t91440300664190864W\t12月6日',
    ].join('\r\n')
    const { rows, unread } = parsePaste(text, defaults, 1, '2026')
    expect(unread).toEqual([])
    expect(rows.map((row) => row.name)).toEqual(['深圳市某某有限公司（二分厂）', '乙公司'])
    expect(rows[0]!.officers!.map((officer) => officer.name)).toEqual(['何俊峰', '李明'])
  })

  it('takes a quote that is never closed for a sign, and loses no row by it', () => {
    const text = '"某某公司\t91440300664190863W\n乙公司\t91440300664190864W'
    expect(parsePaste(text, defaults, 1, '2026').rows).toHaveLength(2)
  })

  it('keeps a row that only names its enterprise, to be looked up, and says what is neither', () => {
    const { rows, named, unread } = parsePaste('某某（深圳）有限公司\t12月5日\n合计 2 家', defaults, 3, '2026')
    expect(rows).toEqual([])
    expect(named).toMatchObject([{ row: 3, name: '某某（深圳）有限公司', uscc: '', from: '2026-12-05' }])
    expect(unread).toEqual(['合计 2 家'])
  })

  it('uses what the list usually has where a row says nothing', () => {
    expect(parsePaste('91440300664190863W', defaults, 1, '2026').rows[0]).toMatchObject({
      from: '2026-12-01',
      to: '2026-12-31',
      safetyDomains: ['fire'],
    })
  })
})
