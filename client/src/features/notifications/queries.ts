import { notificationsQueries, NotificationsSort } from '@/api/generated'
import type { notificationsAddress } from '@/entities/addresses'
import { truthOf } from '@/lib/members'
import { pageArgs, type ListParams } from '@/ui'

export type NotificationFilter = keyof typeof notificationsAddress

/**
 * The one address that is opened by hand: the generated client waits for the end of an answer before it reads it, and the stream of
 * server-sent events has none.
 */
export const openStream = () => new EventSource('/api/v1/notifications/stream')

export const notificationListQuery = ({ filters, ...params }: ListParams<NotificationFilter>) =>
  notificationsQueries.list({
    ...pageArgs(params, NotificationsSort),
    ...filters,
    unread: truthOf(filters.unread),
  })

/** The newest few, for the panel below the bell. */
export const latestQuery = notificationsQueries.list({ page: 1, size: 8 })

/** The bell; the stream writes it while there is one. */
export const bellQuery = notificationsQueries.count()

/** What is read again when a message has been read. */
export const ofNotifications = [notificationsQueries.key]
