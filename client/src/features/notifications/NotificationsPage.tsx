import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { NotificationsClient, type NotificationRow } from '@/api/generated'
import { notificationsAddress } from '@/entities/addresses'
import { formatMoment } from '@/lib/dates'
import { labelOf, optionsOf } from '@/lib/labels'
import { DataTable, Page, PageHead, ProblemAlert, Segments, useCommand, useListParams, type DataColumn } from '@/ui'
import { topicLabels, topicOf } from './labels'
import { Message, useRead } from './Message'
import { bellQuery, notificationListQuery, ofNotifications } from './queries'
import './notifications.css'

const columns: DataColumn<NotificationRow>[] = [
  { key: 'title', title: '消息', render: (row) => <Message row={row} bare /> },
  { key: 'topic', title: '事项', width: 110, render: (row) => labelOf(topicLabels, topicOf(row.kind)) },
  { key: 'by', title: '经办', width: 130, render: (row) => row.by },
  { key: 'at', title: '时间', sort: 'at', width: 140, render: (row) => formatMoment(row.at) },
  { key: 'read', title: '状态', width: 110, render: (row) => <Read row={row} /> },
]

/** 消息: what has happened in the matters that concern the caller; each opens what it is about. */
export function Component() {
  const { params, change } = useListParams(notificationsAddress)
  const result = useQuery({ ...notificationListQuery(params), placeholderData: keepPreviousData })
  const bell = useQuery(bellQuery)
  const unread = bell.data?.unread ?? 0
  const all = useCommand({
    id: 'notifications.read-all',
    send: (http) => new NotificationsClient(http).readAll(),
    changes: ofNotifications,
    success: '已全部标为已读',
  })

  return (
    <Page className="messages-page">
      <PageHead
        title="消息"
        purpose="与您有关的事项的进展；打开即为已读。"
        actions={
          <Button disabled={unread === 0} loading={all.busy} onClick={() => void all.run()}>
            全部标为已读
          </Button>
        }
      />
      <ProblemAlert error={all.error} />
      <DataTable
        id="notifications"
        caption="消息"
        columns={columns}
        rowKey={(row) => row.id}
        params={params}
        change={change}
        result={result}
        head={
          <Segments
            ariaLabel="按是否已读查看"
            value={params.filters.unread === 'true' ? 'unread' : params.filters.unread === 'false' ? 'read' : 'all'}
            onChange={(value) => change({ unread: value === 'all' ? undefined : String(value === 'unread') })}
            segments={[
              { value: 'all', label: '全部' },
              { value: 'unread', label: '未读', count: unread },
              { value: 'read', label: '已读' },
            ]}
          />
        }
        filters={[{ name: 'kind', label: '事项', options: optionsOf(topicLabels) }]}
        empty={{ title: '还没有消息', hint: '与您有关的备案、检查、隐患有进展时，在这里告知。' }}
        renderCard={(row) => <Message row={row} />}
      />
    </Page>
  )
}

function Read({ row }: { row: NotificationRow }) {
  const read = useRead(row)
  if (row.readAt) return <span className="text3">已读</span>
  return (
    <Button
      className="message__read"
      type="link"
      size="small"
      loading={read.busy}
      aria-label={`标为已读：${row.title}`}
      onClick={() => void read.run()}
    >
      标为已读
    </Button>
  )
}
