import { queryOptions } from '@tanstack/react-query'
import { requestJson, type Http } from '@/api/http'
import type { ListParams, PageOf } from '@/ui'

/** What a message opens. */
export interface NotificationLink {
  resource: string
  id?: string
}

export interface NotificationRow {
  id: string
  at: string
  /** The event's kind, such as inspection.scheduled. */
  kind: string
  title: string
  /** Who did it: the department, or the person without one. */
  by: string
  link: NotificationLink
  readAt?: string
}

/** How the bell stands, as the stream tells it. */
export interface NotificationBell {
  unread: number
  latest?: NotificationRow
}

export type NotificationFilter = 'unread' | 'kind'

const ROOT = '/api/v1/notifications'

export const streamUrl = `${ROOT}/stream`

const listOf = (search: Record<string, string | number | undefined>, signal: AbortSignal) => {
  const set = Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  return requestJson<PageOf<NotificationRow>>(`${ROOT}?${new URLSearchParams(set)}`, { signal })
}

export const notificationListQuery = ({ filters, sort, page, size }: ListParams<NotificationFilter>) =>
  queryOptions({
    queryKey: ['notifications', 'list', filters, sort, page, size],
    queryFn: ({ signal }) => listOf({ ...filters, sort, page, size }, signal),
  })

/** The newest few, for the panel below the bell. */
export const latestQuery = queryOptions({
  queryKey: ['notifications', 'latest'],
  queryFn: ({ signal }) => listOf({ page: 1, size: 8 }, signal),
})

/** The bell; the stream writes it while there is one. */
export const bellQuery = queryOptions({
  queryKey: ['notifications', 'bell'],
  queryFn: ({ signal }) => requestJson<NotificationBell>(`${ROOT}/count`, { signal }),
})

const send = async (through: Http, path: string) => {
  await through.fetch(`${ROOT}/${path}`, { method: 'POST', headers: { Accept: 'application/json' } })
}

export const readOne = (through: Http, id: string) => send(through, `${id}/read`)

export const readAll = (through: Http) => send(through, 'read-all')

/** What is read again when a message has been read. */
export const ofNotifications = [['notifications']]
