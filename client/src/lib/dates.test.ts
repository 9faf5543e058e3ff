import { describe, expect, it } from 'vitest'
import {
  addMonths,
  dateOf,
  daysOfMonth,
  formatDate,
  formatDateWeekday,
  formatMoment,
  formatMonth,
  formatWindow,
  nextDay,
  weekday,
} from './dates'

describe('dates', () => {
  it('names the weekday as an officer says it', () => {
    expect(weekday('2026-11-23')).toBe('周一')
    expect(formatDateWeekday('2026-12-15', 2026)).toBe('12月15日（周二）')
  })

  it('names the year only when it is another one', () => {
    expect(formatDate('2026-12-05', 2026)).toBe('12月5日')
    expect(formatDate('2025-12-05', 2026)).toBe('2025年12月5日')
    expect(formatMonth('2026-12')).toBe('2026年12月')
  })

  it('shortens a window within a month and into the next one', () => {
    expect(formatWindow('2026-12-10', '2026-12-18')).toBe('12月10日—18日')
    expect(formatWindow('2026-12-10', '2026-12-10')).toBe('12月10日')
    expect(formatWindow('2026-12-28', '2027-01-06')).toContain('—次月6日')
  })

  it('shows an instant in the legal zone, wherever the machine is', () => {
    expect(dateOf('2026-12-15T16:30:00Z')).toBe('2026-12-16')
    expect(formatMoment('2026-12-15T01:24:00Z')).toMatch(/12月15日 09:24$/)
  })

  it('counts months and days', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01')
    expect(addMonths('2026-01', -1)).toBe('2025-12')
    expect(nextDay('2026-12-31')).toBe('2027-01-01')
    expect(daysOfMonth('2028-02')).toHaveLength(29)
    expect(daysOfMonth('2026-12').at(-1)).toBe('2026-12-31')
  })
})
