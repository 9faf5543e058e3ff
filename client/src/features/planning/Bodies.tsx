import { Link } from 'react-router'
import type { PlanOfBody } from '@/api/generated'
import { pages } from '@/entities/pages'
import { Card, StackTable, StatusTag, ToneTag, type StackColumn } from '@/ui'
import { annualPlanStatusLabels, annualPlanTones } from './labels'

const columns: StackColumn<PlanOfBody>[] = [
  {
    title: '单位',
    lead: true,
    render: (_, row) => (row.planId ? <Link to={pages.annualPlan(row.planId)}>{row.bodyName}</Link> : row.bodyName),
  },
  {
    title: '状态',
    width: 200,
    render: (_, row) => (
      <>
        {row.status ? (
          <StatusTag status={row.status} labels={annualPlanStatusLabels} tone={annualPlanTones[row.status]} />
        ) : (
          <span className="text3">未报送</span>
        )}
        {row.late && <ToneTag tone="red">逾期</ToneTag>}
      </>
    ),
  },
  { title: '计划检查', width: 120, align: 'right', render: (_, row) => (row.planId ? `${row.visits} 次` : '') },
]

/** Which bodies have planned. */
export function Bodies({ bodies }: { bodies: PlanOfBody[] }) {
  return (
    <Card title="各单位计划" flush>
      <StackTable caption="各单位计划" columns={columns} dataSource={bodies} rowKey="body" />
    </Card>
  )
}
