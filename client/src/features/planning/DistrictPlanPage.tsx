import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { shown } from '@/api/can'
import { useMe } from '@/api/me'
import { districtPlansQueries, type DistrictPlanDetails, type JointSlotRow } from '@/api/generated'
import { pages } from '@/entities/pages'
import { formatDate, formatFullDate, formatMoment } from '@/lib/dates'
import {
  Card,
  ExportButton,
  Facts,
  Figure,
  Page,
  PageHead,
  QueryView,
  Segments,
  StatusTag,
  Timeline,
  VerbButton,
} from '@/ui'
import { Bodies } from './Bodies'
import { DistrictAct, type Act } from './DistrictAct'
import { Editions } from './Editions'
import { OwnSlot } from './OwnSlot'
import { Progress } from './Progress'
import { Slots } from './Slots'
import { districtPlanStatusLabels, districtPlanTones, districtPlanVerbLabels } from './labels'
import { districtExportUrl, districtLetterUrl } from './queries'
import './planning.css'

/** 全区年度计划 of a year: what the bodies plan, consolidated; for an enterprise its own slot. */
export function Component() {
  const me = useMe()
  const thisYear = Number(me.today.slice(0, 4))
  const { year: said } = useParams()
  const year = said ? Number(said) : thisYear
  const navigate = useNavigate()
  const result = useQuery(districtPlansQueries.show({ year }))
  const years = (
    <Segments
      ariaLabel="年份"
      value={`${year}`}
      onChange={(chosen) => void navigate(pages.districtPlan(Number(chosen)))}
      segments={[thisYear, thisYear + 1].map((each) => ({ value: `${each}`, label: `${each}年` }))}
    />
  )
  if (me.roles.includes('enterprise'))
    return (
      <Page>
        <PageHead
          title="年度联合检查"
          purpose="多家单位计划检查本企业的，合并在一个月份一次检查。"
          clauses={['五(三)1']}
          actions={years}
        />
        <OwnSlot key={year} year={year} />
      </Page>
    )
  return (
    <Page>
      <QueryView result={result}>{(plan) => <Plan key={plan.year} plan={plan} years={years} />}</QueryView>
    </Page>
  )
}

function Plan({ plan, years }: { plan: DistrictPlanDetails; years: React.ReactNode }) {
  const [view, setView] = useState('slots')
  const [act, setAct] = useState<Act | null>(null)
  const verbs = shown(plan.can, ['consolidate', 'show', 'markSuperior', 'record', 'acknowledge'])
  const open = (verb: Act['verb'], slot?: JointSlotRow) => setAct({ verb, slot })
  return (
    <>
      <PageHead
        title={`${plan.year}年度全区执法计划`}
        tags={
          plan.made && (
            <StatusTag status={plan.status} labels={districtPlanStatusLabels} tone={districtPlanTones[plan.status]} />
          )
        }
        purpose="汇总各单位计划，两家以上单位都计划检查的企业自动安排在一个月份联合检查，报区司法局备案。"
        clauses={['五(三)1']}
        actions={
          <>
            {years}
            {plan.made && <ExportButton from={districtExportUrl(plan.year)} name={`${plan.year}年度执法计划.xlsx`} />}
            {verbs.map(({ verb, refusal }) => (
              <VerbButton
                key={verb}
                type={verb === primaryOf(plan) ? 'primary' : 'default'}
                refusal={refusal}
                onClick={() => open(verb)}
              >
                {districtPlanVerbLabels[verb]}
              </VerbButton>
            ))}
          </>
        }
      />
      {plan.ahead && plan.ahead.changes > 0 && (
        <Card>
          现在汇总：{plan.ahead.plans} 家单位的计划，{plan.ahead.overlapping}{' '}
          家企业有两家以上单位计划检查，合并后减少入企 {plan.ahead.saved} 次
          {plan.made ? `；与第 ${plan.edition} 版相比有 ${plan.ahead.changes} 家变动` : ''}。
        </Card>
      )}
      <Card>
        <div className="plan-figures">
          <Figure label="单位计划" value={plan.plans} unit="份" />
          <Figure label="计划检查" value={plan.plannedVisits} unit="次" />
          <Figure label="联合检查企业" value={plan.slots} unit="家" tone="blue" />
          <Figure label="减少入企" value={plan.saved} unit="次" tone="blue" />
          <Figure
            label="待答复意见"
            value={plan.objectionsOpen}
            unit="条"
            tone={plan.objectionsOpen ? 'gold' : undefined}
          />
        </div>
        <Facts
          items={[
            ['版本', plan.made ? `第 ${plan.edition} 版` : '尚未汇总'],
            plan.objectBy ? ['企业意见截止', formatFullDate(plan.objectBy)] : null,
            plan.documentNo
              ? [
                  '报送区司法局',
                  <span key="record" className="link-text">
                    {plan.documentNo}，{plan.recordedAt && formatMoment(plan.recordedAt)}
                    {plan.letter && (
                      <ExportButton
                        type="link"
                        size="small"
                        from={districtLetterUrl(plan.year)}
                        name={plan.letter.fileName}
                      >
                        下载函和计划全文
                      </ExportButton>
                    )}
                  </span>,
                ]
              : null,
            plan.receiptNo ? ['区司法局备案', `${plan.receiptNo}，${formatDate(plan.acknowledgedOn ?? '')}`] : null,
            plan.superior
              ? ['上级备案', `${plan.superior}，${plan.superiorNo}，${formatDate(plan.superiorOn ?? '')}`]
              : null,
          ]}
        />
      </Card>
      {plan.bodies.length > 0 && <Bodies bodies={plan.bodies} />}
      <Segments
        ariaLabel="内容"
        value={view}
        onChange={setView}
        segments={[
          { value: 'slots', label: '联合检查' },
          { value: 'progress', label: '进度' },
          { value: 'editions', label: '版本与变动' },
        ]}
      />
      {view === 'slots' && <Slots plan={plan} onAct={open} />}
      {view === 'progress' && <Progress year={plan.year} />}
      {view === 'editions' && <Editions editions={plan.editions} />}
      <Card title="办理过程">
        <Timeline entries={plan.history} />
      </Card>
      {act && <DistrictAct plan={plan} act={act} onClose={() => setAct(null)} />}
    </>
  )
}

const primaryOf = ({ made, status }: DistrictPlanDetails) => {
  if (!made) return 'consolidate'
  return status === 'draft' ? 'show' : status === 'shown' ? 'record' : status === 'recorded' ? 'acknowledge' : null
}
