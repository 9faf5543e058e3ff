import type { TodoItem, TodoKind } from '@/api/generated'
import { pages } from '@/entities/pages'

function query(path: string, values: Record<string, string | undefined>): string {
  const set = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return set.length === 0 ? path : `${path}?${new URLSearchParams(set)}`
}

export const filingsOf = (month: string) => query('/filings', { month })

export const boardOf = (month: string) => pages.board(month)

export const inspectionsOf = (filters: Record<string, string | undefined>) => query('/inspections', filters)

const hazardsOf = (filters: Record<string, string | undefined>) => query('/hazards', filters)

/** Where several of a kind are listed. */
const LISTS: Partial<Record<TodoKind, (item: TodoItem) => string>> = {
  file: (item) => query('/filings/new', { kind: 'doubleRandom', month: item.month }),
  derive: (item) => boardOf(item.month ?? ''),
  dispatch: (item) => boardOf(item.month ?? ''),
  schedule: () => inspectionsOf({ status: 'dispatched' }),
  chaseReport: (item) => inspectionsOf({ status: 'rectifying', department: item.body }),
  chaseRectification: (item) => hazardsOf({ overdue: 'true', body: item.body }),
}

/** Where a thing that waits is done. */
export function linkOf(item: TodoItem): string {
  if (item.filingId) return pages.filing(item.filingId)
  if (item.inspectionId) return pages.inspection(item.inspectionId)
  if (item.hazardId) return pages.hazard(item.hazardId)
  return LISTS[item.kind]?.(item) ?? '/'
}
