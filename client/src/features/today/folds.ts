import type { TodoItem, TodoKind } from '@/api/generated'

/** What is late by its kind, the kind with the oldest deadline first; in each the oldest first, as the server gives them. */
export function foldsOf(items: readonly TodoItem[]): { kind: TodoKind; items: TodoItem[] }[] {
  const folds = new Map<TodoKind, TodoItem[]>()
  for (const item of items) folds.set(item.kind, [...(folds.get(item.kind) ?? []), item])
  return [...folds].map(([kind, found]) => ({ kind, items: found }))
}
