import { Link } from 'react-router'
import type { LastVisit } from '@/api/generated'
import { inspectionStatusLabels } from '@/entities/inspections/labels'
import { pages } from '@/entities/pages'
import { useNames } from '@/entities/reference'
import { formatDate } from '@/lib/dates'
import { StackTable, StatusTag, ToneTag, type StackColumn } from '@/ui'

/** Who was at the enterprise last, whichever body: what another visit would come on top of. */
export function LastVisits({ visits }: { visits: readonly LastVisit[] }) {
  const { shortName } = useNames()
  const columns: StackColumn<LastVisit>[] = [
    {
      title: '检查',
      lead: true,
      render: (_, visit) => (
        <>
          <Link to={pages.inspection(visit.id)}>{formatDate(visit.date)}</Link>{' '}
          <span className="text3">{visit.number}</span>
        </>
      ),
    },
    {
      title: '单位',
      render: (_, visit) => (
        <>
          {visit.departments.map(shortName).join('、')} {visit.joint && <ToneTag tone="blue">联合</ToneTag>}
        </>
      ),
    },
    {
      title: '隐患',
      width: 150,
      render: (_, visit) =>
        visit.hazardCount === 0 ? '无' : `${visit.hazardCount} 条，${visit.openHazardCount} 条未闭环`,
    },
    {
      title: '状态',
      width: 90,
      render: (_, visit) => <StatusTag status={visit.status} labels={inspectionStatusLabels} />,
    },
  ]
  return (
    <section aria-label="各单位最近的检查">
      <h3 className="admissibility__part">各单位最近的检查</h3>
      {visits.length === 0 ? (
        <p className="text2">还没有单位检查过这家企业。</p>
      ) : (
        <StackTable caption="各单位最近的检查" rowKey="id" columns={columns} dataSource={visits} />
      )}
    </section>
  )
}
