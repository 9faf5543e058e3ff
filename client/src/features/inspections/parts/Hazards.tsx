import { Link } from 'react-router'
import type { InspectionDetails } from '@/api/generated'
import { HazardDue, HazardState } from '@/entities/hazards/HazardState'
import { pages } from '@/entities/pages'
import { Card, ClauseLink, StackTable, ToneTag } from '@/ui'

/** The hazards that the visit found. */
export function Hazards({ inspection }: { inspection: InspectionDetails }) {
  const { hazards } = inspection
  const major = hazards.filter((hazard) => hazard.grade === 'major').length
  const closed = hazards.filter((hazard) => hazard.status === 'closed').length
  return (
    <Card
      flush
      title="隐患"
      note={`共 ${hazards.length} 项${major ? `，重大 ${major} 项` : ''}，已闭环 ${closed} 项`}
      foot={
        <span className="text2">
          多家单位的隐患待复查时应一并联合复查；只复查一家的，须说明理由并经牵头单位同意 <ClauseLink clause="五(三)7" />
          。重大隐患由发现单位复查，牵头单位会签后销号。
        </span>
      }
    >
      <StackTable
        rowKey="id"
        minWidth={640}
        dataSource={hazards}
        rowClassName={(hazard) => (hazard.overdue ? 'data-table__row--red' : '')}
        caption="隐患"
        columns={[
          {
            title: '隐患与检查事项',
            lead: true,
            render: (_, hazard) => (
              <>
                <Link to={pages.hazard(hazard.id)}>{hazard.description}</Link>{' '}
                {hazard.grade === 'major' && <ToneTag tone="red">重大</ToneTag>}
                <div className="text2">
                  {hazard.itemName}　{hazard.number}
                </div>
              </>
            ),
          },
          { title: '发现单位', width: 90, render: (_, hazard) => hazard.shortName },
          { title: '整改期限', width: 190, render: (_, hazard) => <HazardDue hazard={hazard} /> },
          { title: '状态', width: 110, render: (_, hazard) => <HazardState hazard={hazard} /> },
        ]}
      />
    </Card>
  )
}
