import { queryOptions } from '@tanstack/react-query'
import {
  departmentsQueries,
  FilingKind,
  filings,
  filingsQueries,
  FilingsSort,
  FilingStatus,
  supervisionItemsQueries,
  workCalendarQueries,
  type FilingForm,
  type MatchRowForm,
} from '@/api/generated'
import { saveBlob } from '@/api/download'
import type { filingsAddress } from '@/entities/addresses'
import { memberOf, truthOf } from '@/lib/members'
import { pageArgs, type ListParams } from '@/ui'

const MINUTES = 60_000

export type FilingFilter = keyof typeof filingsAddress

const narrowed = (filters: ListParams<FilingFilter>['filters']) => ({
  ...filters,
  kind: memberOf(FilingKind, filters.kind),
  status: memberOf(FilingStatus, filters.status),
  late: truthOf(filters.late),
})

export const filingListQuery = ({ filters, ...params }: ListParams<FilingFilter>) =>
  filingsQueries.list({ ...pageArgs(params, FilingsSort), ...narrowed(filters) })

/** How many lists each state has: one question for all of them, and the same one whichever is looked at. */
export const filingCountsQuery = ({ filters, q }: Pick<ListParams<FilingFilter>, 'filters' | 'q'>) =>
  filingsQueries.count({ q, ...narrowed({ ...filters, status: undefined }) })

type FilingHead = Omit<FilingForm, 'lines'>

/** How a sheet is to be read, where its titles do not say it. */
export interface SheetMapping {
  sheet: string
  headerRow: number
  /** Field → place of its column. */
  columns: Record<string, number>
}

const mappingArgs = (mapping?: SheetMapping) =>
  mapping && {
    ...{ sheet: mapping.sheet, headerRow: mapping.headerRow },
    columns: Object.entries(mapping.columns)
      .map(([field, place]) => `${field}:${place}`)
      .join(','),
  }

/** What a sheet would be read as. */
export const outlineSheet = (file: File, at?: { sheet: string; headerRow?: number }) =>
  filings.outlineSheet({ ...at, file })

/** Reads and judges a sheet; nothing is kept but how it was read, the rows go into the editor. */
export const readSheet = (head: FilingHead, file: File, mapping?: SheetMapping) =>
  filings.import({ ...head, ...mappingArgs(mapping), dryRun: true, remember: mapping !== undefined, file })

/** Which enterprises of the register these rows mean. */
export const matchQuery = (rows: MatchRowForm[]) =>
  queryOptions({
    queryKey: [...filingsQueries.key, 'match', rows] as const,
    queryFn: ({ signal }) => filings.matchEnterprises({ body: { rows }, signal }),
    enabled: rows.length > 0,
    staleTime: MINUTES,
  })

/** The same sheet with the result of each row beside it. */
export async function downloadSheetResult(head: FilingHead, file: File, mapping?: SheetMapping) {
  const result = await filings.downloadImportResult({ ...head, ...mappingArgs(mapping), file })
  saveBlob(result.data, result.fileName ?? `核对结果-${file.name}`)
}

export const filingExportUrl = (id: string) => `/api/v1/filings/${id}/export`

export const templateUrl = '/api/v1/filings/import/template'

export const attachmentUrl = (id: string) => `/api/v1/attachments/${id}`

export const districtBodiesQuery = queryOptions({
  ...departmentsQueries.list({ district: true, page: 1, size: 50 }),
  staleTime: 10 * MINUTES,
})

export const departmentQuery = (code: string) =>
  queryOptions({ ...departmentsQueries.get({ code }), staleTime: 10 * MINUTES })

export const officersQuery = (code: string) =>
  queryOptions({
    ...departmentsQueries.listOfficers({ code, kind: 'officer', page: 1, size: 200 }),
    staleTime: 5 * MINUTES,
  })

export const itemsQuery = (body: string) =>
  queryOptions({ ...supervisionItemsQueries.list({ body, page: 1, size: 200 }), staleTime: 10 * MINUTES })

export const monthlyDeadlineQuery = (month: string) =>
  queryOptions({
    ...workCalendarQueries.getDeadline({ kind: 'monthlyFiling', date: `${month}-01` }),
    staleTime: 10 * MINUTES,
  })
