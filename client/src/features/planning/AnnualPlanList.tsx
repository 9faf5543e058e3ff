import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import { useMe } from '@/api/me'
import type { AnnualPlanListRow } from '@/api/generated'
import { annualPlansAddress } from '@/entities/addresses'
import { pages } from '@/entities/pages'
import { useBodyOptions } from '@/entities/reference'
import { formatMoment } from '@/lib/dates'
import { optionsOf } from '@/lib/labels'
import { DataTable, DeadlineTag, Page, PageHead, StatusTag, ToneTag, useListParams, type DataColumn } from '@/ui'
import { annualPlanStatusLabels, annualPlanTones } from './labels'
import { annualPlanListQuery } from './queries'

const State = ({ plan }: { plan: AnnualPlanListRow }) => (
  <>
    <StatusTag status={plan.status} labels={annualPlanStatusLabels} tone={annualPlanTones[plan.status]} />
    {plan.late && <ToneTag tone="red">逾期</ToneTag>}
  </>
)

/** 年度执法计划 of the bodies: one for each body and year, due by the end of March. */
export function Component() {
  const navigate = useNavigate()
  const me = useMe()
  const bodies = useBodyOptions()
  const { params, change } = useListParams(annualPlansAddress)
  const result = useQuery({ ...annualPlanListQuery(params), placeholderData: keepPreviousData })
  const thisYear = Number(me.today.slice(0, 4))
  const planned = (result.data?.items ?? []).filter((plan) => plan.body === me.body).map((plan) => plan.year)
  const mayPlan = me.can('annual-plans.write') && bodies.some((body) => body.value === me.department?.code)
  const open = [thisYear, thisYear + 1].filter((year) => mayPlan && result.data && !planned.includes(year))
  const columns: DataColumn<AnnualPlanListRow>[] = [
    { key: 'year', title: '年份', sort: 'year', width: 90, render: (plan) => `${plan.year}年` },
    {
      key: 'body',
      title: '单位',
      render: (plan) => <Link to={pages.annualPlan(plan.id)}>{plan.bodyName}</Link>,
    },
    { key: 'status', title: '状态', width: 140, render: (plan) => <State plan={plan} /> },
    { key: 'rows', title: '行数', width: 80, align: 'right', render: (plan) => plan.rows },
    { key: 'visits', title: '计划检查', width: 100, align: 'right', render: (plan) => `${plan.visits} 次` },
    {
      key: 'submittedAt',
      title: '报送',
      sort: 'submittedAt',
      width: 230,
      render: (plan) => (plan.submittedAt ? formatMoment(plan.submittedAt) : <DeadlineTag deadline={plan.deadline} />),
    },
  ]

  return (
    <Page>
      <PageHead
        title="单位年度计划"
        purpose="各单位每年3月底前报送年度执法计划，区应急管理局梳理后汇总成全区计划。"
        clauses={['五(三)1']}
        actions={open.map((year) => (
          <Button
            key={year}
            type={year === open.at(-1) ? 'primary' : 'default'}
            onClick={() => void navigate(pages.newAnnualPlan(year))}
          >
            编制{year}年计划
          </Button>
        ))}
      />
      <DataTable
        id="annual-plans"
        caption="单位年度计划"
        columns={columns}
        rowKey={(plan) => plan.id}
        params={params}
        change={change}
        result={result}
        filters={[
          {
            name: 'year',
            label: '年份',
            options: [thisYear + 1, thisYear, thisYear - 1].map((year) => ({ value: `${year}`, label: `${year}年` })),
          },
          { name: 'status', label: '状态', options: optionsOf(annualPlanStatusLabels) },
          { name: 'body', label: '单位', options: bodies, width: 128 },
        ]}
        onOpen={(plan) => void navigate(pages.annualPlan(plan.id))}
        empty={{ title: '还没有年度计划', hint: '各单位编制并附来函报送后列在这里。' }}
        renderCard={(plan) => (
          <>
            <div className="row-between">
              <b>{plan.bodyName}</b>
              <State plan={plan} />
            </div>
            <div className="text2">
              {plan.year}年　{plan.rows} 行　计划检查 {plan.visits} 次
            </div>
          </>
        )}
      />
    </Page>
  )
}
