import { expect, it } from 'vitest'
import { fromJson } from './scheduleFile'

it('reads a list of days, alone or below days', () => {
  const day = { date: '2027-10-01', kind: 'holiday', name: '国庆节' }
  expect(fromJson(JSON.stringify([day])).days).toEqual([day])
  expect(fromJson(JSON.stringify({ days: [day], provisional: true })).days).toEqual([day])
})

it('says which entry it cannot read, and keeps the others', () => {
  const { days, faults } = fromJson(
    '[{"date":"2027-10-08","kind":"off"},{"date":"2027-10-09","kind":"makeupWorkday"},null]',
  )
  expect(days).toEqual([{ date: '2027-10-09', kind: 'makeupWorkday', name: '放假调整' }])
  expect(faults.map((fault) => fault.slice(0, 3))).toEqual(['第1项', '第3项'])
})

it.each(['', '{"a":1}', 'null', '日期'])('has no days where it is no schedule: %s', (text) => {
  expect(fromJson(text)).toMatchObject({ days: [], faults: [expect.stringContaining('不是放假安排')] })
})
