import { queryOptions } from '@tanstack/react-query'
import {
  AttachmentsClient,
  ClosureReportsClient,
  type ClosureReportsSort,
  type Extension,
  type HazardGrade,
  HazardsClient,
  type HazardsSort,
  type HazardStatus,
  type HazardWait,
  type RecheckDay,
  type RecheckResult,
  RechecksClient,
  type RechecksSort,
  type RecheckStatus,
  type Rectification,
} from '@/api/generated'
import { http, type Http } from '@/api/http'
import { listInspections } from '@/entities/inspections/list'
import type { ListParams } from '@/ui'

const hazards = new HazardsClient('', http)
const rechecks = new RechecksClient('', http)
const closureReports = new ClosureReportsClient('', http)
const attachments = new AttachmentsClient('', http)

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

export const hazardListQuery = ({ filters, q, sort, page, size }: HazardParams) =>
  queryOptions({
    queryKey: ['hazards', 'list', filters, q, sort, page, size],
    queryFn: ({ signal }) =>
      hazards.list(
        filters.status ? (filters.status.split('.') as HazardStatus[]) : undefined,
        filters.overdue === undefined ? undefined : filters.overdue === 'true',
        filters.grade as HazardGrade | undefined,
        filters.body,
        filters.subdistrict,
        filters.enterpriseId,
        undefined,
        filters.dueFrom,
        filters.dueTo,
        filters.waitingFor as HazardWait | undefined,
        q,
        sort as HazardsSort | undefined,
        page,
        size,
        signal,
      ),
  })

export const hazardQuery = (id: string) =>
  queryOptions({ queryKey: ['hazards', id], queryFn: ({ signal }) => hazards.show(id, signal) })

export type RecheckFilterName = 'status' | 'department' | 'from' | 'to'

export const recheckListQuery = ({ filters, q, sort, page, size }: ListParams<RecheckFilterName>) =>
  queryOptions({
    queryKey: ['rechecks', 'list', filters, q, sort, page, size],
    queryFn: ({ signal }) =>
      rechecks.list(
        filters.status as RecheckStatus | undefined,
        undefined,
        undefined,
        filters.department,
        filters.from,
        filters.to,
        q,
        sort as RechecksSort | undefined,
        page,
        size,
        signal,
      ),
  })

export const recheckQuery = (id: string) =>
  queryOptions({ queryKey: ['rechecks', id], queryFn: ({ signal }) => rechecks.show(id, signal) })

export type ReportFilterName = 'department' | 'late'

export const closureReportListQuery = ({ filters, q, sort, page, size }: ListParams<ReportFilterName>) =>
  queryOptions({
    queryKey: ['closure-reports', 'list', filters, q, sort, page, size],
    queryFn: ({ signal }) =>
      closureReports.list(
        undefined,
        filters.department,
        filters.late === undefined ? undefined : filters.late === 'true',
        q,
        sort as ClosureReportsSort | undefined,
        page,
        size,
        signal,
      ),
  })

/** Visits in which the caller's department takes part and that are not closed. */
export const ownOpenVisitsQuery = queryOptions({
  queryKey: ['inspections', 'own-open'],
  queryFn: ({ signal }) =>
    listInspections({ status: ['rectifying', 'inProgress'], mine: true, sort: 'date', size: 100 }, signal),
})

/** What an enterprise knows of its visits to come. */
export const comingToUsQuery = queryOptions({
  queryKey: ['inspections', 'coming-to-us'],
  queryFn: ({ signal }) => listInspections({ status: ['confirmed'], sort: 'date', size: 5 }, signal),
})

export const attachmentAddress = (id: string) => `/api/v1/attachments/${id}`

export const upload = (file: File) => attachments.upload(undefined, { data: file, fileName: file.name })

export const rectify = (through: Http, id: string, ifMatch: string, body: Rectification) =>
  new HazardsClient('', through).rectify(id, ifMatch, body)

export const extend = (through: Http, id: string, ifMatch: string, body: Extension) =>
  new HazardsClient('', through).extend(id, ifMatch, body)

export const countersign = (through: Http, id: string, ifMatch: string) =>
  new HazardsClient('', through).countersign(id, ifMatch)

export const recordResults = (through: Http, id: string, ifMatch: string, results: RecheckResult[]) =>
  new RechecksClient('', through).recordResults(id, ifMatch, { results })

export const moveRecheck = (through: Http, id: string, ifMatch: string, day: RecheckDay) =>
  new RechecksClient('', through).move(id, ifMatch, day)

export const callOffRecheck = (through: Http, id: string, ifMatch: string, reason: string) =>
  new RechecksClient('', through).callOff(id, ifMatch, { reason })
