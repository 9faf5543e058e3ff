import { describe, expect, it } from 'vitest'
import type { SpecialDay } from '@/api/generated'
import { changesBetween, marksOf, monthsOf, restsUnder, toggled, weeksOf } from './month'

const festival: SpecialDay = { date: '2027-02-05', kind: 'holiday', name: '春节' }

describe('months', () => {
  it('begin their weeks on Monday', () => {
    const weeks = weeksOf('2026-11')
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
    expect(weeks).toHaveLength(6)
    expect(weeks.at(-1)![0]).toBe('2026-11-30')
  })

  it('are twelve, and for drawing up a schedule the December before', () => {
    expect(monthsOf(2027)).toHaveLength(12)
    expect(monthsOf(2027, true)[0]).toBe('2026-12')
  })
})

describe('marks', () => {
  it('make a weekday a holiday and take it back', () => {
    const once = toggled(new Map(), '2027-02-05', '春节')
    expect(once.get('2027-02-05')).toEqual(festival)
    expect(toggled(once, '2027-02-05', '春节').size).toBe(0)
  })

  it('make a weekend day worked, then a holiday, then nothing', () => {
    let marks = toggled(new Map(), '2027-02-20', '春节')
    expect(marks.get('2027-02-20')?.kind).toBe('makeupWorkday')
    expect(restsUnder(marks, '2027-02-20')).toBe(false)
    marks = toggled(marks, '2027-02-20', '春节')
    expect(marks.get('2027-02-20')?.kind).toBe('holiday')
    marks = toggled(marks, '2027-02-20', '春节')
    expect(marks.size).toBe(0)
    expect(restsUnder(marks, '2027-02-20')).toBe(true)
  })

  it('tell what differs between two schedules', () => {
    const later: SpecialDay = { date: '2027-02-20', kind: 'makeupWorkday', name: '春节' }
    expect(changesBetween([festival], [{ ...festival, name: '除夕' }, later])).toEqual([
      { date: '2027-02-05', before: festival, after: { ...festival, name: '除夕' } },
      { date: '2027-02-20', before: undefined, after: later },
    ])
    expect(changesBetween([festival], [festival])).toEqual([])
    expect(marksOf([festival]).has('2027-02-05')).toBe(true)
  })
})
