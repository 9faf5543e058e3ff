import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { shown } from '@/api/can'
import { OutboxDeliveriesClient, DeliveryStatus, type DeliveryRow } from '@/api/generated'
import { affected } from '@/entities/affected'
import { deliveriesAddress } from '@/entities/addresses'
import { formatMoment } from '@/lib/dates'
import { labelOf, optionsOf } from '@/lib/labels'
import { memberOf } from '@/lib/members'
import {
  DataTable,
  Page,
  PageHead,
  ProblemAlert,
  ReasonModal,
  Segments,
  ToneTag,
  useCommand,
  useListParams,
  VerbButton,
  type DataColumn,
} from '@/ui'
import {
  consumerLabels,
  deliveryStatusLabels,
  deliveryStatusTones,
  deliveryVerbLabels,
  eventKindLabels,
} from './labels'
import { deliveriesQuery } from './queries'
import './operations.css'

const stateOf = (row: DeliveryRow) => (
  <ToneTag tone={deliveryStatusTones[row.status]}>{labelOf(deliveryStatusLabels, row.status)}</ToneTag>
)

const kindOf = (row: DeliveryRow) => labelOf(eventKindLabels, row.kind)

const courseOf = (row: DeliveryRow) => {
  if (row.status === 'delivered') return row.endedAt && `${formatMoment(row.endedAt)} 投递`
  if (row.status === 'discarded') return `${row.endedAt ? formatMoment(row.endedAt) : ''} 放弃：${row.reason ?? ''}`
  return (
    <>
      {row.attempts > 0 && <div className="text-red">{row.error}</div>}
      {row.status === 'waiting' && <div className="text2">{formatMoment(row.dueAt)} 投递</div>}
    </>
  )
}

/** 待投递消息: what happened and is still to be told, and what could not be told, with the ways on. */
export function Component() {
  const { params, change } = useListParams(deliveriesAddress)
  const result = useQuery({ ...deliveriesQuery(params), placeholderData: keepPreviousData })
  const [discarding, setDiscarding] = useState<DeliveryRow | null>(null)
  const [error, setError] = useState<unknown>(null)
  const discard = useCommand<string>({
    id: `outbox-deliveries.discard ${discarding?.id ?? ''}`,
    send: (http, reason, ifMatch) =>
      new OutboxDeliveriesClient(http).discard({ id: discarding!.id, ifMatch, body: { reason } }),
    version: discarding?.version,
    changes: affected.delivery,
    success: '已放弃，不再投递',
  })
  const actionsOf = (row: DeliveryRow) => (
    <Actions row={row} onDiscard={() => setDiscarding(row)} onRefused={setError} />
  )

  const columns: DataColumn<DeliveryRow>[] = [
    { key: 'at', title: '发生时间', sort: 'at', width: 140, render: (row) => formatMoment(row.at) },
    { key: 'kind', title: '事件', width: 150, render: kindOf },
    { key: 'consumer', title: '接收方', width: 110, render: (row) => labelOf(consumerLabels, row.consumer) },
    { key: 'status', title: '状态', width: 90, render: stateOf },
    { key: 'attempts', title: '失败次数', width: 84, align: 'right', render: (row) => row.attempts },
    { key: 'course', title: '情况', render: courseOf },
    { key: 'actions', title: '操作', width: 120, render: actionsOf },
  ]
  return (
    <Page>
      <PageHead
        title="待投递消息"
        purpose="每件事对每个接收方投递一次；失败的自动重试，多次失败的搁置，由管理员重试或放弃。"
      />
      <ProblemAlert error={error} />
      <DataTable
        id="outbox-deliveries"
        caption="投递"
        columns={columns}
        rowKey={(row) => row.id}
        params={params}
        change={change}
        result={result}
        head={
          <Segments<DeliveryStatus | 'all'>
            ariaLabel="按状态查看"
            value={memberOf(DeliveryStatus, params.filters.status) ?? 'all'}
            onChange={(value) => change({ status: value === 'all' ? undefined : value })}
            segments={[
              { value: 'all', label: '全部' },
              ...(Object.entries(deliveryStatusLabels) as [DeliveryStatus, string][]).map(([value, label]) => ({
                value,
                label,
              })),
            ]}
          />
        }
        filters={[{ name: 'kind', label: '事件', options: optionsOf(eventKindLabels), width: 190 }]}
        rowTone={(row) => (row.status === 'parked' ? 'red' : undefined)}
        empty={{ title: '没有投递', hint: '系统中发生的事需要告知时，在这里列出。' }}
        renderCard={(row) => (
          <>
            <div className="row-between">
              {kindOf(row)}
              {stateOf(row)}
            </div>
            <div className="text2">
              {labelOf(consumerLabels, row.consumer)}　{formatMoment(row.at)}　失败 {row.attempts} 次
            </div>
            <div>{courseOf(row)}</div>
            {actionsOf(row)}
          </>
        )}
      />
      <ReasonModal
        open={discarding !== null}
        title="放弃投递"
        note="放弃后不再投递，接收方不会得知这件事；原因记入审计。"
        okText="放弃投递"
        danger
        command={discard}
        onClose={() => setDiscarding(null)}
      />
    </Page>
  )
}

interface ActionsProps {
  row: DeliveryRow
  onDiscard: () => void
  onRefused: (error: unknown) => void
}

function Actions({ row, onDiscard, onRefused }: ActionsProps) {
  const retry = useCommand({
    id: `outbox-deliveries.retry ${row.id}`,
    send: (http, _, ifMatch) => new OutboxDeliveriesClient(http).retry({ id: row.id, ifMatch }),
    version: row.version,
    changes: affected.delivery,
    success: '已重新投递',
    onDone: () => onRefused(null),
    onRefused,
  })
  return (
    <span className="delivery__actions">
      {shown(row.can, ['retry', 'discard']).map(({ verb, refusal }) => (
        <VerbButton
          key={verb}
          type="link"
          size="small"
          danger={verb === 'discard'}
          loading={verb === 'retry' && retry.busy}
          refusal={refusal}
          aria-label={`${deliveryVerbLabels[verb]} ${kindOf(row)} ${formatMoment(row.at)}`}
          onClick={() => (verb === 'retry' ? void retry.run() : onDiscard())}
        >
          {deliveryVerbLabels[verb]}
        </VerbButton>
      ))}
    </span>
  )
}
