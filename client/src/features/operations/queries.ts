import { queryOptions } from '@tanstack/react-query'
import { JobsClient, OutboxDeliveriesClient, type DeliveriesSort, type DeliveryStatus } from '@/api/generated'
import { http, type Http } from '@/api/http'
import type { ListParams } from '@/ui'

const jobs = new JobsClient('', http)
const deliveries = new OutboxDeliveriesClient('', http)

/** Every job; there are few. While one waits or runs it is looked at often. */
export const jobsQuery = queryOptions({
  queryKey: ['jobs'],
  queryFn: ({ signal }) => jobs.list(undefined, undefined, 200, signal).then((page) => page.items),
  refetchInterval: ({ state }) =>
    state.data?.some(({ lastRun }) => lastRun?.outcome === 'waiting' || lastRun?.outcome === 'running')
      ? 2_000
      : 60_000,
})

export const runJob = (through: Http, name: string) => new JobsClient('', through).run(name)

export type DeliveryFilter = 'status' | 'kind'

export const deliveriesQuery = ({ filters, sort, page, size }: ListParams<DeliveryFilter>) =>
  queryOptions({
    queryKey: ['outbox-deliveries', filters, sort, page, size],
    queryFn: ({ signal }) =>
      deliveries.list(
        filters.status as DeliveryStatus | undefined,
        undefined,
        filters.kind,
        undefined,
        sort as DeliveriesSort | undefined,
        page,
        size,
        signal,
      ),
    refetchInterval: 30_000,
  })

export const retryDelivery = (through: Http, id: string, ifMatch: string) =>
  new OutboxDeliveriesClient('', through).retry(id, ifMatch)

export const discardDelivery = (through: Http, id: string, ifMatch: string, reason: string) =>
  new OutboxDeliveriesClient('', through).discard(id, ifMatch, { reason })
