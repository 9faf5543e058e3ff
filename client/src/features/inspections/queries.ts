import { queryOptions } from '@tanstack/react-query'
import {
  type CheckInForm,
  ClosureReportsClient,
  DepartmentsClient,
  type FindingsForm,
  InspectionsClient,
  type InspectionsSort,
  type InspectionStatus,
  type InvitationAnswer,
  type NobodyForm,
  type OfficerNaming,
  type PlanRecheck,
  RechecksClient,
  type SubmitClosureReport,
  type VisitDay,
} from '@/api/generated'
import { http, type Http } from '@/api/http'
import { listInspections } from '@/entities/inspections/list'
import type { ListParams } from '@/ui'

const inspections = new InspectionsClient('', http)
const departments = new DepartmentsClient('', http)

export type InspectionFilterName =
  'month' | 'status' | 'subdistrict' | 'department' | 'enterpriseId' | 'from' | 'to' | 'mine' | 'joint'

export const inspectionListQuery = ({ filters, q, sort, page, size }: ListParams<InspectionFilterName>) =>
  queryOptions({
    queryKey: ['inspections', 'list', filters, q, sort, page, size],
    queryFn: ({ signal }) =>
      listInspections(
        {
          ...filters,
          status: filters.status?.split('.') as InspectionStatus[] | undefined,
          mine: filters.mine === 'true' ? true : undefined,
          joint: filters.joint === undefined ? undefined : filters.joint === 'true',
          q,
          sort: sort as InspectionsSort | undefined,
          page,
          size,
        },
        signal,
      ),
  })

export const todaysVisitsQuery = queryOptions({
  queryKey: ['inspections', 'today'],
  queryFn: ({ signal }) => listInspections({ mine: true, today: true, sort: 'date', size: 100 }, signal),
})

export const inspectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspections', id],
    queryFn: ({ signal }) => inspections.show(id, signal),
  })

export const checklistsQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspections', id, 'checklists'],
    queryFn: ({ signal }) => inspections.showChecklists(id, signal),
  })

export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspections', id, 'timeline'],
    queryFn: ({ signal }) => inspections.showTimeline(id, signal),
  })

/** Officers of a department's roster, as options to choose from. */
export const rosterQuery = (department: string) =>
  queryOptions({
    queryKey: ['reference', 'roster', department],
    queryFn: ({ signal }) =>
      departments
        .listOfficers(department, 'officer', undefined, undefined, undefined, undefined, 200, signal)
        .then((page) => page.items),
    staleTime: 10 * 60_000,
  })

export const qrAddress = (id: string) => `/api/v1/inspections/${id}/qr`

export const scheduleVisit = (through: Http, id: string, ifMatch: string, body: VisitDay) =>
  new InspectionsClient('', through).schedule(id, ifMatch, body)

export const dropBody = (through: Http, id: string, ifMatch: string, department: string) =>
  new InspectionsClient('', through).drop(id, ifMatch, { department })

export const confirmVisit = (through: Http, id: string, ifMatch: string) =>
  new InspectionsClient('', through).confirm(id, ifMatch)

export const notifyEnterprise = (through: Http, id: string, ifMatch: string) =>
  new InspectionsClient('', through).notify(id, ifMatch)

export const findNobody = (through: Http, id: string, ifMatch: string, form: NobodyForm) =>
  new InspectionsClient('', through).findNobody(id, ifMatch, form)

export const cancelVisit = (through: Http, id: string, ifMatch: string, reason: string) =>
  new InspectionsClient('', through).cancel(id, ifMatch, { reason })

export const respond = (through: Http, id: string, ifMatch: string, body: InvitationAnswer) =>
  new InspectionsClient('', through).respond(id, ifMatch, body)

export const nameOfficers = (through: Http, id: string, ifMatch: string, body: OfficerNaming) =>
  new InspectionsClient('', through).nameOfficers(id, ifMatch, body)

export const checkIn = (through: Http, id: string, ifMatch: string, body: CheckInForm) =>
  new InspectionsClient('', through).checkIn(id, ifMatch, body)

export const submitFindings = (through: Http, id: string, ifMatch: string, body: FindingsForm) =>
  new InspectionsClient('', through).submitFindings(id, ifMatch, body)

export const planRecheck = (through: Http, body: PlanRecheck) => new RechecksClient('', through).plan(body)

export const reportClosure = (through: Http, body: SubmitClosureReport) =>
  new ClosureReportsClient('', through).submit(body)

/** The caller's next visits after today. */
export const comingVisitsQuery = (today: string) =>
  queryOptions({
    queryKey: ['inspections', 'coming', today],
    queryFn: ({ signal }) =>
      listInspections(
        { status: ['scheduled', 'confirmed'], from: dayAfter(today), mine: true, sort: 'date', size: 10 },
        signal,
      ),
  })

const dayAfter = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
