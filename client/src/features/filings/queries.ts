import { queryOptions } from '@tanstack/react-query'
import {
  AttachmentsClient,
  DepartmentsClient,
  FilingsClient,
  SupervisionItemsClient,
  WorkCalendarClient,
} from '@/api/generated'
import type { FilingForm, FilingsSort, SubmitFilingForm } from '@/api/generated'
import { saveBlob } from '@/api/download'
import { http, type Http } from '@/api/http'
import type { ListParams } from '@/ui'

const filings = new FilingsClient('', http)
const attachments = new AttachmentsClient('', http)
const departments = new DepartmentsClient('', http)
const items = new SupervisionItemsClient('', http)
const calendar = new WorkCalendarClient('', http)

export type FilingFilter = 'kind' | 'status' | 'body' | 'month' | 'late' | 'enterpriseId'

export const filingListQuery = ({ q, sort, page, size, filters }: ListParams<FilingFilter>) =>
  queryOptions({
    queryKey: ['filings', 'list', q, sort, page, size, filters],
    queryFn: ({ signal }) =>
      filings.list(
        filters.kind as never,
        filters.status as never,
        filters.body,
        filters.month,
        filters.late === undefined ? undefined : filters.late === 'true',
        filters.enterpriseId,
        q,
        sort as FilingsSort | undefined,
        page,
        size,
        signal,
      ),
  })

/** How many lists wait for the lead. */
export const waitingQuery = queryOptions({
  queryKey: ['filings', 'list', 'waiting'],
  queryFn: ({ signal }) =>
    filings.list(
      undefined,
      'pendingApproval',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      1,
      1,
      signal,
    ),
})

export const filingQuery = (id: string) =>
  queryOptions({ queryKey: ['filings', 'one', id], queryFn: ({ signal }) => filings.show(id, signal) })

export const draftFiling = (through: Http, form: FilingForm) => new FilingsClient('', through).draft(form)

export const amendFiling = (through: Http, id: string, ifMatch: string, form: FilingForm) =>
  new FilingsClient('', through).amend(id, ifMatch, form)

export const submitFiling = (through: Http, id: string, ifMatch: string, body: SubmitFilingForm) =>
  new FilingsClient('', through).submit(id, ifMatch, undefined, body)

type FilingHead = Omit<FilingForm, 'lines'>

/** Reads and judges a sheet; nothing is kept, the rows go into the editor. */
export const readSheet = (
  { kind, month, title, deployingDocument, campaignFrom, campaignTo }: FilingHead,
  file: File,
) =>
  filings.import(kind, month, title, deployingDocument, campaignFrom, campaignTo, true, undefined, {
    data: file,
    fileName: file.name,
  })

/** The same sheet with the result of each row beside it. */
export async function downloadSheetResult(
  { kind, month, title, deployingDocument, campaignFrom, campaignTo }: FilingHead,
  file: File,
) {
  const sheet = { data: file, fileName: file.name }
  const result = await filings.downloadImportResult(
    kind,
    month,
    title,
    deployingDocument,
    campaignFrom,
    campaignTo,
    sheet,
  )
  saveBlob(result.data, result.fileName ?? `核对结果-${file.name}`)
}

export const filingExportUrl = (id: string) => `/api/v1/filings/${id}/export`

export const templateUrl = '/api/v1/filings/import/template'

export const approveFiling = (through: Http, id: string, ifMatch: string) =>
  new FilingsClient('', through).approve(id, ifMatch)

export const returnFiling = (through: Http, id: string, ifMatch: string, reason: string) =>
  new FilingsClient('', through).return(id, ifMatch, { reason })

export const withdrawFiling = (through: Http, id: string, ifMatch: string, reason: string) =>
  new FilingsClient('', through).withdraw(id, ifMatch, { reason })

export const withdrawLine = (through: Http, id: string, lineId: string, ifMatch: string, reason: string) =>
  new FilingsClient('', through).withdrawLine(id, lineId, ifMatch, { reason })

export const uploadAttachment = (file: File) => attachments.upload(undefined, { data: file, fileName: file.name })

export const attachmentUrl = (id: string) => `/api/v1/attachments/${id}`

export const districtBodiesQuery = queryOptions({
  queryKey: ['departments', 'district'],
  queryFn: ({ signal }) => departments.list(undefined, undefined, undefined, true, undefined, undefined, 1, 50, signal),
  staleTime: 10 * 60_000,
})

export const departmentQuery = (code: string) =>
  queryOptions({
    queryKey: ['departments', 'one', code],
    queryFn: ({ signal }) => departments.get(code, signal),
    staleTime: 10 * 60_000,
  })

export const officersQuery = (department: string) =>
  queryOptions({
    queryKey: ['departments', 'officers', department],
    queryFn: ({ signal }) =>
      departments.listOfficers(department, 'officer', undefined, undefined, undefined, 1, 200, signal),
    staleTime: 5 * 60_000,
  })

export const itemsQuery = (body: string) =>
  queryOptions({
    queryKey: ['supervision-items', 'of', body],
    queryFn: ({ signal }) =>
      items.list(body, undefined, undefined, undefined, undefined, undefined, undefined, 1, 200, signal),
    staleTime: 10 * 60_000,
  })

export const monthlyDeadlineQuery = (month: string) =>
  queryOptions({
    queryKey: ['work-calendar', 'deadline', 'monthlyFiling', month],
    queryFn: ({ signal }) => calendar.getDeadline('monthlyFiling', `${month}-01`, signal),
    staleTime: 10 * 60_000,
  })
