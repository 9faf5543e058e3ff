import { Link } from 'react-router'
import { NotificationsClient, type NotificationRow } from '@/api/generated'
import { formatMoment } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { useCommand } from '@/ui'
import { topicLabels, topicOf } from './labels'
import { pageOf } from './links'
import { ofNotifications } from './queries'

/** Marks a message as read, as opening it does. */
export function useRead(row: NotificationRow) {
  return useCommand({
    id: `notifications.read ${row.id}`,
    send: (http) => new NotificationsClient(http).read({ id: row.id }),
    changes: ofNotifications,
  })
}

interface Props {
  row: NotificationRow
  onOpen?: () => void
  /** Without what stands beside it in a table. */
  bare?: boolean
}

/** A message in a few words, which opens what it is about. */
export function Message({ row, onOpen, bare }: Props) {
  const read = useRead(row)
  return (
    <Link
      className={row.readAt ? 'message' : 'message message--unread'}
      to={pageOf(row.link)}
      onClick={() => {
        if (!row.readAt) void read.run()
        onOpen?.()
      }}
    >
      <span className="message__title">
        {!row.readAt && <span className="visually-hidden">未读：</span>}
        {row.title}
      </span>
      {!bare && (
        <span className="message__meta">
          {labelOf(topicLabels, topicOf(row.kind))}　{row.by}　{formatMoment(row.at)}
        </span>
      )}
    </Link>
  )
}
