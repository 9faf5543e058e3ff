import type { TodoItem } from '@/api/generated'

/** Due today, or late. */
export function isUrgent(item: TodoItem): boolean {
  return item.deadline !== undefined && item.deadline.workingDaysLeft <= 0
}
