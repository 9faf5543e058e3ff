import {
  closureReportsQueries,
  ClosureReportsSort,
  OwedReportsSort,
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

export type ReportFilterName = 'department' | 'late' | 'view' | 'overdue'

type ReportParams = Pick<ListParams<ReportFilterName>, 'filters' | 'q'> & Partial<ListParams<ReportFilterName>>

export const closureReportListQuery = ({ filters, ...params }: ReportParams) =>
  closureReportsQueries.list({
    ...pageArgs(params, ClosureReportsSort),
    department: filters.department,
    late: truthOf(filters.late),
  })

/** Reports that are not handed in: those that are late, or all. */
export const owedReportListQuery = ({ filters, ...params }: ReportParams) =>
  closureReportsQueries.listOwedReports({
    ...pageArgs(params, OwedReportsSort),
    department: filters.department,
    overdue: truthOf(filters.overdue),
  })

/** What an enterprise knows of its visits to come. */
export const comingToUsQuery = inspectionsQueries.list({ status: ['confirmed'], sort: 'date', size: 5 })

export const attachmentAddress = (id: string) => `/api/v1/attachments/${id}`
