import { queryOptions } from '@tanstack/react-query'
import { JobsClient } from '@/api/generated'
import { http, requestJson, type Http } from '@/api/http'
import type { ListParams, PageOf } from '@/ui'

const jobs = new JobsClient('', http)

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

export type DeliveryStatus = 'waiting' | 'parked' | 'delivered' | 'discarded'

/** One event on its way to one consumer. */
export interface DeliveryRow {
  id: string
  eventId: string
  consumer: string
  kind: string
  at: string
  status: DeliveryStatus
  attempts: number
  dueAt: string
  error?: string
  endedAt?: string
  reason?: string
  version: number
}

export type DeliveryFilter = 'status' | 'kind'

const ROOT = '/api/v1/outbox-deliveries'

export const deliveriesQuery = ({ filters, sort, page, size }: ListParams<DeliveryFilter>) => {
  const set = Object.entries({ ...filters, sort, page, size }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return queryOptions({
    queryKey: ['outbox-deliveries', filters, sort, page, size],
    queryFn: ({ signal }) => requestJson<PageOf<DeliveryRow>>(`${ROOT}?${new URLSearchParams(set)}`, { signal }),
    refetchInterval: 30_000,
  })
}

const send = async (through: Http, path: string, ifMatch: string, body?: object) => {
  await through.fetch(`${ROOT}/${path}`, {
    method: 'POST',
    headers: { 'If-Match': ifMatch, ...(body && { 'Content-Type': 'application/json' }) },
    body: body && JSON.stringify(body),
  })
}

export const retryDelivery = (through: Http, id: string, ifMatch: string) => send(through, `${id}/retry`, ifMatch)

export const discardDelivery = (through: Http, id: string, ifMatch: string, reason: string) =>
  send(through, `${id}/discard`, ifMatch, { reason })
