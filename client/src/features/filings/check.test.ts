import { describe, expect, it } from 'vitest'
import type { FilingLineDetails } from '@/api/generated'
import { countsOf, footNote, lateReasonOf, outcomeOf, remediesOf } from './check'
import { remedyLabels } from './labels'

const line = (part: Partial<FilingLineDetails>): FilingLineDetails =>
  ({ status: 'draft', breaches: [], warnings: [], ...part }) as FilingLineDetails

const refused = line({
  breaches: [{ code: 'filing.frequency.exceeded', title: '本年度已备案', remedies: ['removeRow', 'claimExemption'] }],
})
const warned = line({
  warnings: [{ code: 'filing.officers.few', title: '只有 1 名执法人员', remedies: ['addOfficer', 'removeRow'] }],
})

describe('the check of a list', () => {
  it('tells rows that hold, rows to complete and rows that do not hold', () => {
    expect([line({}), warned, refused].map(outcomeOf)).toEqual(['ok', 'warning', 'refused'])
    expect(countsOf({ lines: [line({}), warned, refused, line({ status: 'withdrawn' })], breaches: [] })).toEqual({
      total: 3,
      ok: 1,
      warning: 1,
      refused: 1,
      registrable: 2,
    })
  })

  it('registers nothing where the list itself is refused', () => {
    expect(
      countsOf({ lines: [line({})], breaches: [{ code: 'filing.campaign.document', title: '' }] }).registrable,
    ).toBe(0)
  })

  it('offers removing a row last, and only where it is refused', () => {
    expect(remediesOf(refused)).toEqual(['claimExemption', 'removeRow'])
    expect(remediesOf(warned)).toEqual(['addOfficer'])
    expect(remediesOf(refused).every((remedy) => remedyLabels[remedy])).toBe(true)
  })

  it('says in the foot what will not be filed', () => {
    expect(footNote({ total: 3, ok: 1, warning: 1, refused: 1, registrable: 2 })).toBe(
      '其中 1 行有提示，可在检查前补充；1 行未通过，不会备案，可修改后另行提交。',
    )
    expect(footNote({ total: 1, ok: 1, warning: 0, refused: 0, registrable: 1 })).toBe('')
  })

  it('asks for words where the usual reasons do not fit', () => {
    expect(lateReasonOf('系统抽取结果下发较晚', ' 17:40 下发 ')).toBe('系统抽取结果下发较晚：17:40 下发')
    expect(lateReasonOf('其他原因', '')).toBeUndefined()
    expect(lateReasonOf(undefined, '')).toBeUndefined()
  })
})
