import { useQuery } from '@tanstack/react-query'
import { Tabs } from 'antd'
import { useParams } from 'react-router'
import { inspectionsQueries, type InspectionDetails } from '@/api/generated'
import { inspectionAddress } from '@/entities/addresses'
import { Card, Page, QueryView, Timeline, useAddress } from '@/ui'
import { Actions } from './actions/Actions'
import './inspection.css'
import { Checklists } from './parts/Checklists'
import { Hazards } from './parts/Hazards'
import { Head } from './parts/Head'
import { NextSteps } from './parts/NextSteps'
import { Participations } from './parts/Participations'

/** One visit: who comes and when, what was found, what is still to be done, and how it came about. */
export function Component() {
  const { id = '' } = useParams()
  const result = useQuery(inspectionsQueries.show({ id }))
  return (
    <Page className="inspection">
      <QueryView result={result} rows={12}>
        {(inspection) => <Inspection inspection={inspection} />}
      </QueryView>
    </Page>
  )
}

function Inspection({ inspection }: { inspection: InspectionDetails }) {
  const [{ tab = 'overview' }, change] = useAddress(inspectionAddress)
  const timeline = useQuery(inspectionsQueries.showTimeline({ id: inspection.id }))
  const checked = inspection.participations.filter((part) => part.findingsAt).length

  return (
    <>
      <Head inspection={inspection} actions={<Actions inspection={inspection} />} />
      <div className="split">
        <div className="stack">
          <Tabs
            className="inspection__tabs"
            activeKey={tab}
            onChange={(key) => change({ tab: key === 'checklists' ? key : undefined })}
            items={[
              {
                key: 'overview',
                label: '总览',
                children: (
                  <div className="stack">
                    <Participations inspection={inspection} />
                    {inspection.hazards.length > 0 && <Hazards inspection={inspection} />}
                  </div>
                ),
              },
              {
                key: 'checklists',
                label: `检查表 ${inspection.participations.length}${checked ? ` · 已交 ${checked}` : ''}`,
                children: <Checklists id={inspection.id} />,
              },
            ]}
          />
        </div>
        <div className="stack">
          <NextSteps inspection={inspection} />
          <Card title="办理过程">
            <QueryView result={timeline}>{(found) => <Timeline entries={found.items} />}</QueryView>
          </Card>
        </div>
      </div>
    </>
  )
}
