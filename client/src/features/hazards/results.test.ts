import { expect, it } from 'vitest'
import type { RecheckedHazard } from '@/api/generated'
import { resultsOf, wantsRemark } from './results'

const hazard = (hazardId: string): RecheckedHazard => ({
  hazardId,
  number: hazardId,
  description: '占用',
  grade: 'general',
  status: 'rectified',
  department: 'XF',
  departmentName: '坪山消防救援大队',
  dueOn: '2026-12-01',
  mine: true,
})

it('sends only what was decided, and a new deadline only with a failure', () => {
  const drafts = {
    a: { passed: true, newDueOn: '2026-12-20' },
    b: { passed: false, remark: ' 仍占用 ', newDueOn: '2026-12-20' },
    c: { remark: '还没看' },
  }
  expect(resultsOf(['a', 'b', 'c'].map(hazard), drafts)).toEqual([
    { hazardId: 'a', passed: true, remark: undefined, newDueOn: undefined },
    { hazardId: 'b', passed: false, remark: '仍占用', newDueOn: '2026-12-20' },
  ])
})

it('wants a word for what still falls short', () => {
  expect(wantsRemark({ passed: false })).toBe(true)
  expect(wantsRemark({ passed: false, remark: ' ' })).toBe(true)
  expect(wantsRemark({ passed: false, remark: '仍占用' })).toBe(false)
  expect(wantsRemark({ passed: true })).toBe(false)
  expect(wantsRemark(undefined)).toBe(false)
})
