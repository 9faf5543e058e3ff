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

type ReportParams = ListParams<ReportFilterName>

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

/** How many reports have been handed in, and how many are owed: the same question whichever are looked at. */
export const closureReportCountsQuery = ({ filters, q }: Pick<ReportParams, 'filters' | 'q'>) =>
  closureReportsQueries.count({ q, department: filters.department })

/** What an enterprise knows of its visits to come. */
export const comingToUsQuery = inspectionsQueries.list({ status: ['confirmed'], sort: 'date', size: 5 })

export const attachmentAddress = (id: string) => `/api/v1/attachments/${id}`
