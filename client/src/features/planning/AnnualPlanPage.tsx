import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { shown, may } from '@/api/can'
import { useMe } from '@/api/me'
import { AnnualPlansClient, annualPlansQueries, type AnnualPlanDetails } from '@/api/generated'
import { newAnnualPlanAddress } from '@/entities/addresses'
import { affected } from '@/entities/affected'
import { pages } from '@/entities/pages'
import { formatDate, formatMoment } from '@/lib/dates'
import {
  Card,
  CommandAlert,
  DeadlineTag,
  ExportButton,
  Facts,
  Page,
  PageHead,
  QueryView,
  ReasonModal,
  StatusTag,
  Timeline,
  ToneTag,
  useAddress,
  useCommand,
  VerbButton,
} from '@/ui'
import { PlanEditor } from './PlanEditor'
import { PlanRowsTable } from './PlanRowsTable'
import { annualPlanStatusLabels, annualPlanTones, annualPlanVerbLabels } from './labels'
import { letterUrl, planExportUrl } from './queries'
import { rowsOf } from './rows'

/** One body's plan; the address `new` begins one. */
export function Component() {
  const { id = '' } = useParams()
  const me = useMe()
  const [search] = useAddress(newAnnualPlanAddress)
  return (
    <Page>{id === 'new' ? <Begun year={search.year ?? Number(me.today.slice(0, 4)) + 1} /> : <Kept id={id} />}</Page>
  )
}

function Begun({ year }: { year: number }) {
  const navigate = useNavigate()
  return (
    <>
      <PageHead
        back={{ to: pages.annualPlans(), label: '单位年度计划' }}
        title={`编制${year}年度执法计划`}
        purpose="逐行写明企业或行业街道、检查事项、依据、范围、方式和时间，附来函报送。"
        clauses={['五(三)1']}
      />
      <PlanEditor year={year} onSaved={(id) => void navigate(pages.annualPlan(id), { replace: true })} />
    </>
  )
}

function Kept({ id }: { id: string }) {
  const result = useQuery(annualPlansQueries.show({ id }))
  const reload = async () => (await result.refetch({ throwOnError: true })).data!
  return <QueryView result={result}>{(plan) => <Plan plan={plan} reload={reload} />}</QueryView>
}

function Plan({ plan, reload }: { plan: AnnualPlanDetails; reload: () => Promise<AnnualPlanDetails> }) {
  const [editing, setEditing] = useState(false)
  const [returning, setReturning] = useState(false)
  const common = { version: plan.version, changes: affected.plan }
  const submit = useCommand({
    id: `annual-plans.submit ${plan.id}`,
    send: (http, _: void, ifMatch) => new AnnualPlansClient(http).submit({ id: plan.id, ifMatch }),
    success: '计划已报送区应急管理局',
    ...common,
  })
  const accept = useCommand({
    id: `annual-plans.accept ${plan.id}`,
    send: (http, _: void, ifMatch) => new AnnualPlansClient(http).accept({ id: plan.id, ifMatch }),
    success: '计划已采纳',
    ...common,
  })
  const sendBack = useCommand<string>({
    id: `annual-plans.return ${plan.id}`,
    send: (http, reason, ifMatch) => new AnnualPlansClient(http).return({ id: plan.id, ifMatch, body: { reason } }),
    success: '计划已退回',
    asking: returning,
    ...common,
  })
  const acts = { amend: () => setEditing(true), submit: () => void submit.run(), accept: () => void accept.run() }
  const verbs = shown(plan.can, ['amend', 'return', 'submit', 'accept'])
  return (
    <>
      <PageHead
        back={{ to: pages.annualPlans(), label: '单位年度计划' }}
        title={`${plan.bodyName}${plan.year}年度执法计划`}
        tags={
          <>
            <StatusTag status={plan.status} labels={annualPlanStatusLabels} tone={annualPlanTones[plan.status]} />
            {plan.late && <ToneTag tone="red">逾期报送</ToneTag>}
          </>
        }
        purpose={`${plan.rows.length} 行，计划检查 ${plan.visits} 次。`}
        clauses={['五(三)1']}
        actions={
          editing ? null : (
            <>
              <ExportButton from={planExportUrl(plan.id)} name={`${plan.title}.xlsx`} />
              {verbs.map(({ verb, refusal }) => (
                <VerbButton
                  key={verb}
                  type={verb === 'submit' || verb === 'accept' ? 'primary' : 'default'}
                  refusal={refusal}
                  loading={(verb === 'submit' && submit.busy) || (verb === 'accept' && accept.busy)}
                  onClick={verb === 'return' ? () => setReturning(true) : acts[verb]}
                >
                  {annualPlanVerbLabels[verb]}
                </VerbButton>
              ))}
            </>
          )
        }
      />
      <CommandAlert command={submit} />
      <CommandAlert command={accept} />
      {editing && may(plan.can, 'amend') ? (
        <PlanEditor
          plan={plan}
          year={plan.year}
          reload={reload}
          onSaved={() => setEditing(false)}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <Card>
            <Facts
              items={[
                ['来函', plan.letterNo ?? '未填写'],
                [
                  '来函文件',
                  plan.letterId ? (
                    <a key="l" href={letterUrl(plan.letterId)}>
                      {plan.letterName ?? '下载'}
                    </a>
                  ) : (
                    '未上传'
                  ),
                ],
                [
                  '期限',
                  plan.submittedAt ? formatDate(plan.deadline.date) : <DeadlineTag key="d" deadline={plan.deadline} />,
                ],
                ['报送', plan.submittedAt ? formatMoment(plan.submittedAt) : '未报送'],
                plan.acceptedAt ? ['采纳', formatMoment(plan.acceptedAt)] : null,
                plan.reason ? ['退回原因', plan.reason] : null,
              ]}
            />
          </Card>
          <Card title="计划" note={`${plan.rows.length} 行`} flush>
            <PlanRowsTable rows={rowsOf(plan.rows)} streets={plan.rows.map((row) => row.streetName ?? '')} />
          </Card>
        </>
      )}
      <Card title="办理过程">
        <Timeline entries={plan.history} />
      </Card>
      <ReasonModal
        open={returning}
        title="退回计划"
        okText="退回"
        note={plan.status === 'accepted' ? '已采纳的计划退回调整后，需重新采纳并再汇总一次。' : undefined}
        label="需要修改的内容"
        command={sendBack}
        onClose={() => setReturning(false)}
      />
    </>
  )
}
