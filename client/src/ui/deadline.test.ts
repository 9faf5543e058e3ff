import { describe, expect, it } from 'vitest'
import { distanceOf, urgencyOf } from './deadline'

const at = (workingDaysLeft: number) => ({ date: '2026-12-15', workingDaysLeft, provisional: false })

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
})
