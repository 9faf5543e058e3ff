import { useCallback } from 'react'
import { useSearchParams } from 'react-router'
import type { BoardEnterprise, BoardLine, BoardVisit } from '@/api/generated'

const views = ['all', 'joint', 'apart', 'unplaced', 'waiting'] as const
export type View = (typeof views)[number]

export interface BoardFilter {
  street?: string
  body?: string
  view: View
  q?: string
  /** The visit that the panel shows, or an enterprise without one. */
  chosen?: string
  mode: 'gantt' | 'table'
}

/** What is looked at, in the URL, so that a colleague can be sent the link. */
export function useBoardFilter(): [BoardFilter, (change: Partial<BoardFilter>) => void] {
  const [search, setSearch] = useSearchParams()
  const view = views.find((each) => each === search.get('view')) ?? 'all'
  const filter: BoardFilter = {
    street: search.get('street') ?? undefined,
    body: search.get('body') ?? undefined,
    q: search.get('q') ?? undefined,
    chosen: search.get('chosen') ?? undefined,
    view,
    mode: search.get('mode') === 'table' ? 'table' : 'gantt',
  }
  const change = useCallback(
    (values: Partial<BoardFilter>) =>
      setSearch(
        (current) => {
          const next = new URLSearchParams(current)
          for (const [name, value] of Object.entries(values)) {
            if (!value || value === 'all' || value === 'gantt') next.delete(name)
            else next.set(name, value)
          }
          return next
        },
        { replace: true },
      ),
    [setSearch],
  )
  return [filter, change]
}

export const isCancelled = (visit: BoardVisit) =>
  visit.inspection?.status === 'cancelled' || visit.inspection?.status === 'unmet'

/** Visits that count: those that were called off are shown, but save nobody anything. */
export const countingVisits = (enterprise: BoardEnterprise) => enterprise.visits.filter((visit) => !isCancelled(visit))

/** No working day of the month is left for it. */
export const isUnplaceable = (line: BoardLine) => Boolean(line.unplaceable)

/** It came since the last derivation. */
export const isWaiting = (line: BoardLine) => !line.visitId && !line.unplaceable

const inView: Record<View, (enterprise: BoardEnterprise) => boolean> = {
  all: () => true,
  joint: (enterprise) => countingVisits(enterprise).some((visit) => visit.joint),
  apart: (enterprise) => countingVisits(enterprise).length > 1,
  unplaced: (enterprise) => enterprise.lines.some(isUnplaceable),
  waiting: (enterprise) => enterprise.lines.some(isWaiting),
}

/** The enterprises of a street, body and name; the segments count these. */
export function matching(enterprises: readonly BoardEnterprise[], filter: Pick<BoardFilter, 'street' | 'body' | 'q'>) {
  const words = (filter.q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return enterprises.filter(
    (enterprise) =>
      (!filter.street || enterprise.subdistrictCode === filter.street) &&
      (!filter.body || enterprise.lines.some((line) => line.body === filter.body)) &&
      words.every(
        (word) => enterprise.name.toLowerCase().includes(word) || enterprise.uscc.toLowerCase().includes(word),
      ),
  )
}

export function viewCounts(enterprises: readonly BoardEnterprise[]): Record<View, number> {
  return Object.fromEntries(views.map((view) => [view, enterprises.filter(inView[view]).length])) as Record<
    View,
    number
  >
}

export const ofView = (enterprises: readonly BoardEnterprise[], view: View) => enterprises.filter(inView[view])
