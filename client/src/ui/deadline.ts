/** A last day as the API counts it; the client never counts working days. */
export interface DeadlineLike {
  date: string
  /** Negative when the day has passed. */
  workingDaysLeft: number
  /** The count passed through a year whose holidays are not published. */
  provisional?: boolean
  clause?: string | null
}

export type Urgency = 'calm' | 'soon' | 'today' | 'overdue'

export function urgencyOf({ workingDaysLeft }: DeadlineLike): Urgency {
  if (workingDaysLeft < 0) return 'overdue'
  if (workingDaysLeft === 0) return 'today'
  return workingDaysLeft <= 2 ? 'soon' : 'calm'
}

export function distanceOf(deadline: DeadlineLike): string {
  const days = deadline.workingDaysLeft
  if (days < 0) return `已逾期 ${-days} 个工作日`
  return days === 0 ? '今日到期' : `还剩 ${days} 个工作日`
}
