import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  ClosureReportsClient,
  DepartmentsClient,
  InspectionsClient,
  RechecksClient,
  type CheckInForm,
  type FindingsForm,
  type InspectionDto,
  type InspectionStatus,
  type InvitationAnswer,
  type OfficerNaming,
  type PlanRecheck,
  type SubmitClosureReport,
  type VisitDay,
} from '@/api/generated'
import { http } from '@/api/http'
import { listInspections } from '@/api/inspections'
import { ProblemError } from '@/api/problem'
import type { ListParams } from '@/ui'

const inspections = new InspectionsClient('', http)
const rechecks = new RechecksClient('', http)
const closureReports = new ClosureReportsClient('', http)
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
          sort,
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

const tag = (version: number) => `"${version}"`

/**
 * A verb on one inspection. Verbs that concern only the caller's own part are sent once more with the newest version where another
 * body has changed its part in between: that change is no reason to refuse this one.
 */
function useVerb<T, R>(id: string, send: (version: string, body: T) => Promise<R>, ownPart = false) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (body: T) => {
      const known = client.getQueryData<InspectionDto>(['inspections', id]) ?? (await inspections.show(id))
      try {
        return await send(tag(known.version), body)
      } catch (error) {
        if (!ownPart || !(error instanceof ProblemError) || error.status !== 412) throw error
        return send(tag((await inspections.show(id)).version), body)
      }
    },
    onSettled: () => client.invalidateQueries(),
  })
}

export const useSchedule = (id: string) =>
  useVerb(id, (version, body: VisitDay) => inspections.schedule(id, version, body))

export const useRespond = (id: string) =>
  useVerb(id, (version, body: InvitationAnswer) => inspections.respond(id, version, body), true)

export const useDrop = (id: string) =>
  useVerb(id, (version, department: string) => inspections.drop(id, version, { department }))

export const useConfirm = (id: string) => useVerb(id, (version) => inspections.confirm(id, version))

export const useNotify = (id: string) => useVerb(id, (version) => inspections.notify(id, version))

export const useCancel = (id: string) =>
  useVerb(id, (version, reason: string) => inspections.cancel(id, version, { reason }))

export const useNameOfficers = (id: string) =>
  useVerb(id, (version, body: OfficerNaming) => inspections.nameOfficers(id, version, body), true)

export const useCheckIn = (id: string) =>
  useVerb(id, (version, body: CheckInForm) => inspections.checkIn(id, version, body), true)

export const useSubmitFindings = (id: string) =>
  useVerb(id, (version, body: FindingsForm) => inspections.submitFindings(id, version, body), true)

export function usePlanRecheck() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: PlanRecheck) => rechecks.plan(body),
    onSettled: () => client.invalidateQueries(),
  })
}

export function useReportClosure() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SubmitClosureReport) => closureReports.submit(body),
    onSettled: () => client.invalidateQueries(),
  })
}

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
