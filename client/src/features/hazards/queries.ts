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
import { memberOf, membersOf, truthOf } from '@/lib/members'
import { pageArgs, type ListParams } from '@/ui'

export const hazardFilters = [
  'status',
  'overdue',
  'grade',
  'body',
  'subdistrict',
  'enterpriseId',
  'dueFrom',
  'dueTo',
  'waitingFor',
] as const

export type HazardFilterName = (typeof hazardFilters)[number]

type HazardParams = Pick<ListParams<HazardFilterName>, 'filters' | 'q'> & Partial<ListParams<HazardFilterName>>

export const hazardListQuery = ({ filters, ...params }: HazardParams) =>
  hazardsQueries.list({
    ...pageArgs(params, HazardsSort),
    ...filters,
    status: membersOf(HazardStatus, filters.status),
    overdue: truthOf(filters.overdue),
    grade: memberOf(HazardGrade, filters.grade),
    waitingFor: memberOf(HazardWait, filters.waitingFor),
  })

export type RecheckFilterName = 'status' | 'department' | 'from' | 'to'

export const recheckListQuery = ({ filters, ...params }: ListParams<RecheckFilterName>) =>
  rechecksQueries.list({
    ...pageArgs(params, RechecksSort),
    ...filters,
    status: memberOf(RecheckStatus, filters.status),
  })

export type ReportFilterName = 'department' | 'late'

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
