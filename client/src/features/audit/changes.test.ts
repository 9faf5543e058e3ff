import { expect, it } from 'vitest'
import { changesOf } from './changes'
import { endOf, startOf } from './queries'

it('shows a change member by member', () => {
  expect(
    changesOf({ status: 'draft', lines: 2 }, { status: 'registered', lines: 2, number: '坪工贸备〔2026〕YJ-12号' }),
  ).toEqual([
    { member: 'status', before: 'draft', after: 'registered' },
    { member: 'lines', before: '2', after: '2' },
    { member: 'number', before: null, after: '坪工贸备〔2026〕YJ-12号' },
  ])
  expect(changesOf(null, { title: '名单' })).toEqual([{ member: 'title', before: null, after: '名单' }])
})

it('asks for whole legal days', () => {
  expect(startOf('2026-11-23')).toBe('2026-11-23T00:00:00+08:00')
  expect(endOf('2026-11-23')).toBe('2026-11-23T16:00:00.000Z')
  expect(endOf(undefined)).toBeUndefined()
})
