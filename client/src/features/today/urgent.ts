import type { TodoItem } from '@/api/generated'

/** For today, or late. */
export function isUrgent(item: TodoItem): boolean {
  return item.group !== 'ahead'
}
