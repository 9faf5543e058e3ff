import { describe, expect, it } from 'vitest'
import type { ChecklistItemDetails } from '@/api/generated'
import { faultOf, findingsOf, nextUnfinished, progressOf } from './findings'

const item = (itemId: string): ChecklistItemDetails => ({
  itemId,
  code: itemId,
  name: itemId,
  points: [],
  majorHazard: false,
})
const items = [item('a'), item('b'), item('c')]

describe('a checklist at the gate', () => {
  it('counts what is done and what is left', () => {
    expect(progressOf(items, { a: { result: 'pass' }, b: { result: 'fail' } })).toEqual({
      total: 3,
      pass: 1,
      fail: 1,
      notApplicable: 0,
      left: 1,
    })
  })

  it('wants the hazard and a deadline that has not passed for what fails', () => {
    expect(faultOf({ result: 'pass' }, '2026-11-23')).toBeNull()
    expect(faultOf({ result: 'fail' }, '2026-11-23')).toBe('请写明隐患')
    expect(faultOf({ result: 'fail', description: '占用', dueOn: '2026-11-22' }, '2026-11-23')).toContain(
      '不能早于今天',
    )
    expect(faultOf({ result: 'fail', description: '占用', dueOn: '2026-11-23' }, '2026-11-23')).toBeNull()
  })

  it('leads to the first unfinished item', () => {
    expect(nextUnfinished(items, { a: { result: 'pass' } }, '2026-11-23')).toBe('b')
    expect(
      nextUnfinished(items, { a: { result: 'pass' }, b: { result: 'fail' }, c: { result: 'pass' } }, '2026-11-23'),
    ).toBe('b')
  })

  it('sends a hazard with what fails and nothing more with the rest', () => {
    const sheet = {
      a: { result: 'pass' as const, description: 'typed, then changed to pass' },
      b: { result: 'fail' as const, description: ' 占用 ', dueOn: '2026-12-01' },
      c: { result: 'notApplicable' as const },
    }
    expect(findingsOf(items, sheet)).toEqual([
      { itemId: 'a', result: 'pass', remark: undefined, hazard: undefined },
      {
        itemId: 'b',
        result: 'fail',
        remark: undefined,
        hazard: { description: '占用', grade: 'general', dueOn: '2026-12-01' },
      },
      { itemId: 'c', result: 'notApplicable', remark: undefined, hazard: undefined },
    ])
  })
})
