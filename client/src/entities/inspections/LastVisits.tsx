import { Link } from 'react-router'
import type { ExternalVisitRow, LastVisit } from '@/api/generated'
import { externalLevelLabels } from '@/entities/enterprises/labels'
import { inspectionStatusLabels } from '@/entities/inspections/labels'
import { pages } from '@/entities/pages'
import { useNames } from '@/entities/reference'
import { formatDate } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { StackTable, StatusTag, ToneTag, type StackColumn } from '@/ui'
import './lastVisits.css'

interface Props {
  visits: readonly LastVisit[]
  /** Visits of the year by bodies above the district. */
  external: readonly ExternalVisitRow[]
}

/** Who was at the enterprise last, whichever body: what another visit would come on top of. */
export function LastVisits({ visits, external }: Props) {
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
      <h3 className="last-visits__title">各单位最近的检查</h3>
      {visits.length === 0 ? (
        <p className="text2">还没有单位检查过这家企业。</p>
      ) : (
        <StackTable caption="各单位最近的检查" rowKey="id" columns={columns} dataSource={visits} />
      )}
      {external.length > 0 && (
        <ul className="last-visits__above" aria-label="上级单位当年的检查">
          {external.map((visit) => (
            <li key={visit.id}>
              {formatDate(visit.on)} {visit.agency}{' '}
              <ToneTag tone="blue">{labelOf(externalLevelLabels, visit.level)}</ToneTag> {visit.matter}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
