import { expect, it } from 'vitest'
import { certificateOf } from './certificate'

const officer = { kind: 'officer', validFrom: '2024-01-01', validUntil: '2026-12-31' } as const

it('is valid on its days, last day included', () => {
  expect(certificateOf(officer, '2026-06-01').tone).toBe('green')
  expect(certificateOf(officer, '2026-12-31')).toEqual({ tone: 'gold', word: '2026年12月31日到期' })
  expect(certificateOf(officer, '2027-01-01').tone).toBe('red')
  expect(certificateOf(officer, '2023-12-31').tone).toBe('gold')
})

it('says that helpers are no officers', () => {
  expect(certificateOf({ kind: 'gridWorker' }, '2026-06-01').word).toBe('不具执法资格')
})
