import { queryOptions } from '@tanstack/react-query'
import { NotificationsClient, type NotificationBell, type NotificationsSort } from '@/api/generated'
import { http, type Http } from '@/api/http'
import type { ListParams } from '@/ui'

const notifications = new NotificationsClient('', http)

export type NotificationFilter = 'unread' | 'kind'

/**
 * The one address that is opened by hand: the generated client waits for the end of an answer before it reads it, and the stream of
 * server-sent events has none.
 */
export const openStream = () => new EventSource('/api/v1/notifications/stream')

export const notificationListQuery = ({ filters, sort, page, size }: ListParams<NotificationFilter>) =>
  queryOptions({
    queryKey: ['notifications', 'list', filters, sort, page, size],
    queryFn: ({ signal }) =>
      notifications.list(
        filters.unread === undefined ? undefined : filters.unread === 'true',
        filters.kind,
        undefined,
        sort as NotificationsSort | undefined,
        page,
        size,
        signal,
      ),
  })

/** The newest few, for the panel below the bell. */
export const latestQuery = queryOptions({
  queryKey: ['notifications', 'latest'],
  queryFn: ({ signal }) => notifications.list(undefined, undefined, undefined, undefined, 1, 8, signal),
})

/** The bell; the stream writes it while there is one. */
export const bellQuery = queryOptions({
  queryKey: ['notifications', 'bell'],
  queryFn: ({ signal }): Promise<NotificationBell> => notifications.count(signal),
})

export const readOne = (through: Http, id: string) => new NotificationsClient('', through).read(id)

export const readAll = (through: Http) => new NotificationsClient('', through).readAll()

/** What is read again when a message has been read. */
export const ofNotifications = [['notifications']]
