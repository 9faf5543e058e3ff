import { useQuery } from '@tanstack/react-query'
import { Drawer } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { shown } from '@/api/can'
import { officersQueries, type OfficerDetails, type OfficerEngagement, type OfficerVerb } from '@/api/generated'
import { officerKindLabels } from '@/entities/departments/labels'
import { pages } from '@/entities/pages'
import { formatDate, formatMoment } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { Card, Empty, Facts, QueryView, VerbButton } from '@/ui'
import { OfficerAct } from './OfficerAct'
import { officerVerbLabels } from './labels'
import { Certificate } from './RosterCard'

const VERBS = ['amend', 'transfer', 'deactivate', 'reactivate'] as const

/** Somebody on a roster: certificate, what still counts on them, and the course of their entry. */
export function OfficerDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const result = useQuery({ ...officersQueries.show({ id: id ?? '' }), enabled: id !== null })
  return (
    <Drawer open={id !== null} size={560} title={result.data?.name ?? '人员'} onClose={onClose} destroyOnHidden>
      {id && <QueryView result={result}>{(officer) => <Shown officer={officer} />}</QueryView>}
    </Drawer>
  )
}

function Shown({ officer }: { officer: OfficerDetails }) {
  const [act, setAct] = useState<OfficerVerb | null>(null)
  const verbs = shown(officer.can, VERBS)
  return (
    <div className="stack">
      <Facts
        items={[
          ['单位', officer.departmentName],
          ['类别', labelOf(officerKindLabels, officer.kind)],
          officer.certificateNo !== undefined && ['执法证号', officer.certificateNo],
          officer.certificateNo !== undefined && ['发证机关', officer.issuedBy],
          ['资格', <Certificate key="state" officer={officer} />],
        ]}
      />
      {verbs.length > 0 && (
        <div className="buttons">
          {verbs.map(({ verb, refusal }) => (
            <VerbButton key={verb} danger={verb === 'deactivate'} refusal={refusal} onClick={() => setAct(verb)}>
              {officerVerbLabels[verb]}
            </VerbButton>
          ))}
        </div>
      )}
      <Card title="今后的安排" note="写有此人的备案行和检查任务">
        {officer.engagements.length === 0 ? (
          <Empty title="没有写有此人的安排" />
        ) : (
          <ul className="roster__list">
            {officer.engagements.map((one, index) => (
              <li key={index}>
                <Engagement one={one} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title="变动经过">
        {officer.course.length === 0 ? (
          <Empty title="没有变动" />
        ) : (
          <ul className="roster__list">
            {officer.course.map((step, index) => (
              <li key={index}>
                {step.sentence}
                <div className="text2">{`${formatMoment(step.at)} ${step.actor}`}</div>
              </li>
            ))}
          </ul>
        )}
      </Card>
      {act && <OfficerAct verb={act} officer={officer} onClose={() => setAct(null)} />}
    </div>
  )
}

function Engagement({ one }: { one: OfficerEngagement }) {
  const when = one.from === one.to ? formatDate(one.from) : `${formatDate(one.from)}至${formatDate(one.to)}`
  const to = one.inspectionId ? pages.inspection(one.inspectionId) : pages.filing(one.filingId ?? '')
  return (
    <>
      <Link to={to}>{one.enterprise}</Link> <span className="text2">{when}</span>
    </>
  )
}
