import { queryOptions } from '@tanstack/react-query'
import { DeliveriesSort, DeliveryStatus, jobsQueries, outboxDeliveriesQueries } from '@/api/generated'
import type { deliveriesAddress } from '@/entities/addresses'
import { memberOf } from '@/lib/members'
import { pageArgs, type ListParams } from '@/ui'

/** Every job; there are few. While one waits or runs it is looked at often. */
export const jobsQuery = queryOptions({
  ...jobsQueries.list({ size: 200 }),
  select: (page) => page.items,
  refetchInterval: ({ state }) =>
    state.data?.items.some(({ lastRun }) => lastRun?.outcome === 'waiting' || lastRun?.outcome === 'running')
      ? 2_000
      : 60_000,
})

export type DeliveryFilter = keyof typeof deliveriesAddress

export const deliveriesQuery = ({ filters, ...params }: ListParams<DeliveryFilter>) =>
  queryOptions({
    ...outboxDeliveriesQueries.list({
      ...pageArgs(params, DeliveriesSort),
      ...filters,
      status: memberOf(DeliveryStatus, filters.status),
    }),
    refetchInterval: 30_000,
  })
