import { expect, it } from 'vitest'
import type { EnterpriseImportDetails } from '@/api/generated'
import { outcomeOf, progressOf, segmentsOf, summaryOf } from './importing'

const one: EnterpriseImportDetails = {
  id: '1',
  fileName: '名单.xlsx',
  dryRun: true,
  status: 'checked',
  at: '2026-11-23T01:00:00Z',
  by: '林',
  total: 5,
  judged: 5,
  created: 3,
  updated: 2,
  unchanged: 0,
  refused: 0,
  renamed: 0,
  notes: [],
  can: [],
}

it('says what is written and what is not', () => {
  expect(summaryOf(one)).toBe('5 行全部通过：新增 3 家，更新 2 家，无变化 0 家。尚未写入，请确认导入。')
  expect(summaryOf({ ...one, created: 0, updated: 0, unchanged: 5 })).toContain('没有需要写入的')
  expect(summaryOf({ ...one, status: 'refused', refused: 2 })).toContain('一家也没有写入')
  expect(summaryOf({ ...one, status: 'refused', problem: '缺少列' })).toBe('缺少列')
  expect(summaryOf({ ...one, status: 'running', total: undefined })).toBe('正在读取名单。')
})

it('knows how far it is, also before the list has been read', () => {
  expect(progressOf({ judged: 0, total: undefined })).toBe(0)
  expect(progressOf({ judged: 999, total: 1000 })).toBe(99)
})

it('offers only the views that hold rows', () => {
  expect(segmentsOf(one).map((segment) => segment.value)).toEqual(['all', 'created', 'updated'])
})

it('marks a row that goes through with a remark', () => {
  const row = { row: 2, outcome: 'created' as const, messages: [] }
  expect(outcomeOf(row)).toBe('ok')
  expect(outcomeOf({ ...row, messages: [{ field: 'uscc', code: 'x', title: '第17位' }] })).toBe('warning')
})
