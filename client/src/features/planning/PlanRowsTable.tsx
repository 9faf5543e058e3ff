import { Button } from 'antd'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { sectorLabels } from '@/entities/enterprises/labels'
import { labelOf } from '@/lib/labels'
import { ClauseLink, Empty, StackTable, type StackColumn } from '@/ui'
import { moreOftenGroundLabels, planMannerLabels } from './labels'
import { periodWord, type PlanRow } from './rows'

interface Props {
  rows: PlanRow[]
  /** Names of the streets of the rows, in their order. */
  streets: readonly string[]
  onEdit?: (row: PlanRow) => void
  onRemove?: (row: PlanRow) => void
}

/** The rows of a plan; what is wrong with one stands in it. */
export function PlanRowsTable({ rows, streets, onEdit, onRemove }: Props) {
  const whereOf = ({ form, name }: PlanRow, street: string) =>
    form.uscc ? (
      <>
        {name ?? form.uscc}
        {name && <div className="text3">{form.uscc}</div>}
      </>
    ) : (
      `${street} ${labelOf(sectorLabels, form.sector)} ${form.count ?? 1} 家`
    )
  const columns: StackColumn<PlanRow & { index: number }>[] = [
    { title: '行', width: 56, align: 'center', render: (_, row) => row.index + 1 },
    {
      title: '企业或行业街道',
      lead: true,
      render: (_, row) => (
        <>
          {whereOf(row, streets[row.index] ?? '')}
          {row.breaches.map((breach, index) => (
            <div key={index} className="filing-missing" role="alert">
              {breach.title} <ClauseLink clause={breach.clause} />
            </div>
          ))}
        </>
      ),
    },
    { title: '时间', width: 90, render: (_, row) => periodWord(row.form) },
    {
      title: '次数',
      width: 150,
      render: (_, { form }) => (
        <>
          {form.uscc ? `${form.count ?? 1} 次` : ''}
          {form.ground && <div className="text3">{labelOf(moreOftenGroundLabels, form.ground)}</div>}
        </>
      ),
    },
    {
      title: '检查事项',
      width: 200,
      render: (_, { form }) =>
        [
          ...(form.safetyDomains ?? []).map((domain) => labelOf(safetyDomainLabels, domain)),
          form.itemIds?.length ? `${form.itemIds.length} 项事项` : '',
        ]
          .filter(Boolean)
          .join('、'),
    },
    {
      title: '依据、范围、方式',
      render: (_, { form }) => (
        <>
          {form.basis}
          <div className="text3">
            {form.scope}　{labelOf(planMannerLabels, form.manner ?? 'onSite')}
          </div>
        </>
      ),
    },
    ...(onEdit && onRemove
      ? [
          {
            title: '操作',
            width: 110,
            render: (_: unknown, row: PlanRow & { index: number }) => (
              <>
                <Button type="link" size="small" onClick={() => onEdit(row)} aria-label={`修改第${row.index + 1}行`}>
                  修改
                </Button>
                <Button type="link" size="small" onClick={() => onRemove(row)} aria-label={`删除第${row.index + 1}行`}>
                  删除
                </Button>
              </>
            ),
          },
        ]
      : []),
  ]
  return rows.length === 0 ? (
    <Empty title="还没有行" hint="添加一行，或者上传 Excel。" />
  ) : (
    <StackTable
      caption="计划的各行"
      columns={columns}
      dataSource={rows.map((row, index) => ({ ...row, index }))}
      rowKey="key"
      minWidth={980}
      pagination={rows.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
    />
  )
}
