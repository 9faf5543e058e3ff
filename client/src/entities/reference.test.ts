import { expect, it } from 'vitest'
import type { DepartmentRow, SubdistrictRow } from '@/api/generated'
import { namesOf } from './reference'

const office: DepartmentRow = {
  code: 'XF-KZ',
  name: '坑梓街道消防所',
  shortName: '坑梓消防所',
  role: 'joint',
  body: 'XF',
  parent: 'XF',
  subdistrictCode: '440310005',
  safetyDomains: ['fire'],
}
const street: SubdistrictRow = {
  code: '440310005',
  name: '坑梓街道',
  shortName: '坑梓',
  suffix: 'KZ',
  communities: [],
}

it('names departments and streets by their codes, and shows a code that it does not know', () => {
  const names = namesOf([office], [street])
  expect(names.department('XF-KZ')).toBe('坑梓街道消防所')
  expect(names.shortName('XF-KZ')).toBe('坑梓消防所')
  expect(names.street('440310005')).toBe('坑梓街道')
  expect(names.shortStreet('440310005')).toBe('坑梓')
  expect(names.department('XX')).toBe('XX')
  expect(names.street(undefined)).toBe('')
})
