import {
  closureReportsQueries,
  ClosureReportsSort,
  HazardGrade,
  hazardsQueries,
  HazardsSort,
  HazardStatus,
  HazardWait,
  inspectionsQueries,
  rechecksQueries,
  RechecksSort,
  RecheckStatus,
} from '@/api/generated'
import type { closureReportsAddress, hazardsAddress, rechecksAddress } from '@/entities/addresses'
import { memberOf, membersOf, truthOf } from '@/lib/members'
import { pageArgs, type ListParams } from '@/ui'

export type HazardFilterName = keyof typeof hazardsAddress

const narrowed = (filters: ListParams<HazardFilterName>['filters']) => ({
  ...filters,
  status: membersOf(HazardStatus, filters.status),
  overdue: truthOf(filters.overdue),
  grade: memberOf(HazardGrade, filters.grade),
  waitingFor: memberOf(HazardWait, filters.waitingFor),
})

export const hazardListQuery = ({ filters, ...params }: ListParams<HazardFilterName>) =>
  hazardsQueries.list({ ...pageArgs(params, HazardsSort), ...narrowed(filters) })

/** How many each part of the ledger has: one question for all of them, and the same one whichever is looked at. */
export const hazardCountsQuery = ({ filters, q }: Pick<ListParams<HazardFilterName>, 'filters' | 'q'>) =>
  hazardsQueries.count({ q, ...narrowed({ ...filters, overdue: undefined, waitingFor: undefined }) })

export type RecheckFilterName = keyof typeof rechecksAddress

export const recheckListQuery = ({ filters, ...params }: ListParams<RecheckFilterName>) =>
  rechecksQueries.list({
    ...pageArgs(params, RechecksSort),
    ...filters,
    status: memberOf(RecheckStatus, filters.status),
  })

export type ReportFilterName = keyof typeof closureReportsAddress

export const closureReportListQuery = ({ filters, ...params }: ListParams<ReportFilterName>) =>
  closureReportsQueries.list({
    ...pageArgs(params, ClosureReportsSort),
    ...filters,
    late: truthOf(filters.late),
  })

/** Visits in which the caller's department takes part and that are not closed. */
export const ownOpenVisitsQuery = inspectionsQueries.list({
  status: ['rectifying', 'inProgress'],
  mine: true,
  sort: 'date',
  size: 100,
})

/** What an enterprise knows of its visits to come. */
export const comingToUsQuery = inspectionsQueries.list({ status: ['confirmed'], sort: 'date', size: 5 })

export const attachmentAddress = (id: string) => `/api/v1/attachments/${id}`
