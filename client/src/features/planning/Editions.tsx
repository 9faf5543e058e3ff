import { labelOf } from '@/lib/labels'
import { formatMoment } from '@/lib/dates'
import type { DistrictPlanEditionRow, SlotChangeRow } from '@/api/generated'
import { Card, Empty, StackTable, ToneTag, type StackColumn } from '@/ui'
import { slotChangeKindLabels } from './labels'

const columns: StackColumn<SlotChangeRow>[] = [
  { title: '企业', lead: true, dataIndex: 'enterpriseName' },
  {
    title: '变动',
    width: 90,
    render: (_, row) => <ToneTag tone="blue">{labelOf(slotChangeKindLabels, row.kind)}</ToneTag>,
  },
  {
    title: '月份',
    width: 140,
    render: (_, { fromMonth, toMonth }) =>
      fromMonth && toMonth && fromMonth !== toMonth ? `${fromMonth}月 → ${toMonth}月` : `${toMonth ?? fromMonth}月`,
  },
  {
    title: '单位',
    render: (_, { joined, left }) =>
      [joined.length ? `加入 ${joined.join('、')}` : '', left.length ? `退出 ${left.join('、')}` : '']
        .filter(Boolean)
        .join('；'),
  },
]

/** Every edition with what it changed of the one before. */
export function Editions({ editions }: { editions: DistrictPlanEditionRow[] }) {
  if (editions.length === 0)
    return (
      <Card>
        <Empty title="还没有版本" hint="采纳单位计划后汇总，形成第一版。" />
      </Card>
    )
  return editions.map((edition) => (
    <Card
      key={edition.number}
      title={`第 ${edition.number} 版`}
      note={`${formatMoment(edition.madeAt)}　${edition.reason}　联合检查 ${edition.slots} 家，减少入企 ${edition.saved} 次`}
      flush
      foot={
        edition.changed > edition.changes.length
          ? `共变动 ${edition.changed} 家，列出前 ${edition.changes.length} 家`
          : undefined
      }
    >
      <StackTable
        caption={`第 ${edition.number} 版的变动`}
        columns={columns}
        dataSource={edition.changes}
        rowKey="enterpriseId"
        pagination={edition.changes.length > 10 ? { pageSize: 10, showSizeChanger: false } : false}
      />
    </Card>
  ))
}
