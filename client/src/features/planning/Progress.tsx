import { useQuery } from '@tanstack/react-query'
import { annualPlansQueries, type ProgressFigures, type ProgressRow } from '@/api/generated'
import { Card, QueryView, StackTable, ToneTag, type StackColumn } from '@/ui'

const shareOf = ({ planned, done }: ProgressFigures) => (planned ? `${Math.round((done / planned) * 100)}%` : '—')

const columns: StackColumn<ProgressRow>[] = [
  {
    title: '名称',
    lead: true,
    render: (_, row) => (
      <>
        {row.name} {row.planLate && <ToneTag tone="red">计划逾期</ToneTag>}
      </>
    ),
  },
  { title: '计划', width: 90, align: 'right', render: (_, row) => row.figures.planned },
  { title: '已检查', width: 90, align: 'right', render: (_, row) => row.figures.done },
  { title: '完成', width: 90, align: 'right', render: (_, row) => shareOf(row.figures) },
  {
    title: '逾期未检查',
    width: 120,
    align: 'right',
    render: (_, row) => (row.figures.late ? <ToneTag tone="red">{row.figures.late}</ToneTag> : '0'),
  },
]

/** Planned and carried out, by body, by month and by street. */
export function Progress({ year }: { year: number }) {
  const result = useQuery(annualPlansQueries.showProgress({ year }))
  return (
    <QueryView result={result}>
      {({ total, bodies, months, streets }) => (
        <>
          <Card
            title="按单位"
            note={`合计 ${total.planned} 次，已检查 ${total.done} 次（${shareOf(total)}），逾期未检查 ${total.late} 次`}
            flush
          >
            <StackTable caption="各单位的进度" columns={columns} dataSource={bodies} rowKey="key" />
          </Card>
          <Card title="按月份" note="按计划时间的最后一个月" flush>
            <StackTable caption="各月份的进度" columns={columns} dataSource={months} rowKey="key" />
          </Card>
          <Card title="按街道" flush>
            <StackTable caption="各街道的进度" columns={columns} dataSource={streets} rowKey="key" />
          </Card>
        </>
      )}
    </QueryView>
  )
}
