import { inspectionsQueries } from '@/api/generated'
import { inspectionAddress } from '@/entities/addresses'
import { readAddress } from '@/lib/address'
import type { Reads } from '@/ui/feature'

export const inspection: Reads = (client, { params: { id = '' }, search }) => [
  client.prefetchQuery(inspectionsQueries.show({ id })),
  client.prefetchQuery(inspectionsQueries.showTimeline({ id })),
  ...(readAddress(inspectionAddress, search).tab === 'checklists'
    ? [client.prefetchQuery(inspectionsQueries.showChecklists({ id }))]
    : []),
]

export const onsiteVisit: Reads = (client, { params: { id = '' } }) => [
  client.prefetchQuery(inspectionsQueries.show({ id })),
  client.prefetchQuery(inspectionsQueries.showChecklists({ id })),
]
