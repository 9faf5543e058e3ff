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
const LISTS: Partial<Record<TodoKind, (body?: string) => string>> = {
  schedule: () => inspectionsOf({ status: 'dispatched' }),
  chaseReport: (body) => query('/closure-reports', { view: 'owed', overdue: 'true', department: body }),
  chaseRectification: (body) => hazardsOf({ overdue: 'true', body }),
}

const listOf = (kind: TodoKind, body?: string) => LISTS[kind]?.(body) ?? '/'

/** Where a thing that waits is done. */
export function linkOf({ kind, target }: TodoItem): string {
  switch (target?.of) {
    case 'filing':
      return pages.filing(target.id)
    case 'inspection':
      return pages.inspection(target.id)
    case 'hazard':
      return pages.hazard(target.id)
    case 'month':
      return kind === 'file'
        ? query('/filings/new', { kind: 'doubleRandom', month: target.month })
        : boardOf(target.month)
    case 'body':
      return listOf(kind, target.body)
    case undefined:
      return listOf(kind)
  }
}
