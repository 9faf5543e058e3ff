import { queryOptions } from '@tanstack/react-query'
import { departmentsQueries, inspectionsQueries, InspectionsSort, InspectionStatus } from '@/api/generated'
import type { inspectionsAddress } from '@/entities/addresses'
import { membersOf, truthOf } from '@/lib/members'
import { pageArgs, type ListParams } from '@/ui'

export type InspectionFilterName = keyof typeof inspectionsAddress

export const inspectionListQuery = ({ filters, ...params }: ListParams<InspectionFilterName>) =>
  inspectionsQueries.list({
    ...pageArgs(params, InspectionsSort),
    ...filters,
    status: membersOf(InspectionStatus, filters.status),
    mine: truthOf(filters.mine) || undefined,
    joint: truthOf(filters.joint),
  })

export const todaysVisitsQuery = inspectionsQueries.list({ mine: true, today: true, sort: 'date', size: 100 })

/** The caller's next visits after today. */
export const comingVisitsQuery = (today: string) =>
  inspectionsQueries.list({
    status: ['scheduled', 'confirmed'],
    from: dayAfter(today),
    mine: true,
    sort: 'date',
    size: 10,
  })

/** The visits that an enterprise still expects. */
export const besideQuery = (enterpriseId: string) =>
  inspectionsQueries.list({ enterpriseId, status: ['dispatched', 'scheduled', 'confirmed'], sort: 'date', size: 20 })

const dayAfter = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Officers of a department's roster, as options to choose from. */
export const rosterQuery = (code: string) =>
  queryOptions({
    ...departmentsQueries.listOfficers({ code, kind: 'officer', size: 200 }),
    select: (page) => page.items,
    staleTime: 10 * 60_000,
  })

export const qrAddress = (id: string) => `/api/v1/inspections/${id}/qr`
