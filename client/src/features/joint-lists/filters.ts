import { BoardView, type BoardEnterprise, type BoardLine, type BoardVisit } from '@/api/generated'
import type { BoardSearch } from '@/entities/pages'
import { boardAddress } from '@/entities/addresses'
import { useAddress } from '@/ui'

/** What is looked at, in the URL, so that a colleague can be sent the link. */
export type BoardFilter = BoardSearch

export const useBoardFilter = () => useAddress(boardAddress)

export type View = BoardView | 'all'

export const views: readonly View[] = ['all', ...BoardView]

export const isCancelled = (visit: BoardVisit) =>
  visit.inspection?.status === 'cancelled' || visit.inspection?.status === 'unmet'

/** Visits that count: those that were called off are shown, but save nobody anything. */
export const countingVisits = (enterprise: BoardEnterprise) => enterprise.visits.filter((visit) => !isCancelled(visit))

/** No working day of the month is left for it. */
export const isUnplaceable = (line: BoardLine) => Boolean(line.unplaceable)

/** It came since the last derivation. */
export const isWaiting = (line: BoardLine) => !line.visitId && !line.unplaceable
