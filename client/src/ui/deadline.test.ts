import { describe, expect, it } from 'vitest'
import { deadlineText, distanceOf, urgencyOf } from './deadline'

const at = (workingDaysLeft: number, provisional = false) => ({ date: '2026-12-15', workingDaysLeft, provisional })

describe('deadline', () => {
  it.each([
    [-1, '已逾期 1 个工作日', 'overdue'],
    [0, '今日到期', 'today'],
    [1, '还剩 1 个工作日', 'soon'],
    [2, '还剩 2 个工作日', 'soon'],
    [3, '还剩 3 个工作日', 'calm'],
  ])('%i working days left: %s', (days, words, urgency) => {
    expect(distanceOf(at(days))).toBe(words)
    expect(urgencyOf(at(days))).toBe(urgency)
  })

  it('says so when the count is provisional', () => {
    expect(deadlineText(at(4, true))).toMatch(/12月15日，还剩 4 个工作日（暂定）$/)
  })
})
