import { expect, it } from 'vitest'
import type { LegalBasisDetails } from '@/api/generated'
import { basisText, stateOf } from './basis'

const basis: LegalBasisDetails = {
  law: '中华人民共和国大气污染防治法',
  edition: '2018-10-26修正',
  article: '第二十条',
  supersededInPart: false,
  inForce: true,
  needsReview: false,
  unverified: false,
}

it('cites a law by its short name', () => {
  expect(basisText(basis)).toBe('《大气污染防治法》第二十条')
  expect(basisText({ law: '深圳市房屋安全管理办法' })).toBe('《深圳市房屋安全管理办法》')
})

it('says of a replaced law from when and by what', () => {
  const replaced = { ...basis, supersededBy: '中华人民共和国生态环境法典', supersededOn: '2026-08-15' }
  expect(stateOf({ ...replaced, inForce: false, needsReview: true })).toMatchObject({ tone: 'red', word: '已被替代' })
  expect(stateOf({ ...replaced, inForce: false, needsReview: true }).sentence).toContain('2026年8月15日')
  expect(stateOf({ ...replaced, supersededInPart: true, needsReview: true }).word).toBe('需复核')
  expect(stateOf(replaced)).toMatchObject({ word: '有效', tone: 'blue' })
})

it('says so where nobody has compared the text', () => {
  expect(stateOf(basis)).toEqual({ tone: 'green', word: '有效' })
  expect(stateOf({ ...basis, unverified: true }).word).toBe('待核对')
})
