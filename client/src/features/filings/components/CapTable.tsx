import { Link } from 'react-router'
import type { CapAnswer } from '@/api/generated'
import { enterpriseClassLabels } from '@/entities/enterprises/labels'
import { pages } from '@/entities/pages'
import { useNames } from '@/entities/reference'
import { labelOf } from '@/lib/labels'
import { StackTable, ToneTag, type StackColumn } from '@/ui'

/** The rows of the cap table that a visit would come under, and what has been counted for each. */
export function CapTable({ caps }: { caps: readonly CapAnswer[] }) {
  const { shortName } = useNames()
  const columns: StackColumn<CapAnswer>[] = [
    {
      title: '依据',
      lead: true,
      render: (_, { row }) => (
        <>
          {row.document}
          <div className="text3">
            {row.body ? shortName(row.body) : '各单位'} {row.item?.name}{' '}
            {row.class && labelOf(enterpriseClassLabels, row.class)}
          </div>
        </>
      ),
    },
    {
      title: '已计',
      width: 190,
      render: (_, { counted, lines }) => (
        <>
          {counted} 次{lines.length > 0 && <div className="text3">{lines.join('、')}</div>}
        </>
      ),
    },
    { title: '每年', width: 70, render: (_, { row }) => `${row.visits} 次` },
    {
      title: '再检查',
      width: 110,
      render: (_, { full, row }) =>
        full ? (
          <ToneTag tone={row.refuses ? 'red' : 'gold'}>{row.refuses ? '不予备案' : '提示超过'}</ToneTag>
        ) : (
          <ToneTag tone="green">未到上限</ToneTag>
        ),
    },
  ]
  return (
    <section aria-label="适用的频次上限">
      <div className="row-between">
        <h3 className="admissibility__part">适用的频次上限</h3>
        <Link to={pages.frequencyCaps()}>频次上限表</Link>
      </div>
      <StackTable
        caption="适用的频次上限"
        rowKey={({ row }) => row.id ?? row.basis}
        columns={columns}
        dataSource={caps}
      />
    </section>
  )
}
