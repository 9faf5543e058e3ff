import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { ClosureReportDetails } from '@/api/generated'
import { useMe } from '@/api/me'
import { closureReportsAddress } from '@/entities/addresses'
import { useBodyOptions } from '@/entities/reference'
import { pages } from '@/entities/pages'
import { dateOf, formatDate, formatMoment } from '@/lib/dates'
import { Card, DataTable, DeadlineTag, Page, PageHead, ToneTag, useListParams, type DataColumn } from '@/ui'
import './parts/recheck.css'
import { closureReportListQuery, ownOpenVisitsQuery } from './queries'

const lateOf = (row: ClosureReportDetails) => (
  <ToneTag tone={row.late ? 'red' : 'green'}>{row.late ? '逾期' : '按时'}</ToneTag>
)

const columns: DataColumn<ClosureReportDetails>[] = [
  { key: 'enterprise', title: '企业', render: (row) => row.enterprise.name },
  { key: 'inspection', title: '检查任务', width: 160, render: (row) => row.inspectionNumber },
  { key: 'department', title: '报送单位', width: 200, render: (row) => row.departmentName },
  {
    key: 'submitted',
    title: '报送时间',
    sort: 'submittedAt',
    width: 130,
    render: (row) => formatMoment(row.submittedAt),
  },
  { key: 'due', title: '期限', sort: 'dueOn', width: 90, render: (row) => formatDate(row.dueOn) },
  { key: 'late', title: '是否按时', width: 84, render: lateOf },
]

/** 闭环反馈: what is still due from the caller's body, and what has been reported. */
export function Component() {
  const me = useMe()
  const bodies = useBodyOptions()
  const { params, change } = useListParams(closureReportsAddress)
  const result = useQuery({ ...closureReportListQuery(params), placeholderData: keepPreviousData })
  return (
    <Page>
      <PageHead
        title="闭环反馈"
        purpose="复查和行政处罚情况，在程序闭环后 3 个工作日内报牵头单位。"
        clauses={['五(三)7']}
      />
      {me.can('closure-reports.write') && <Due />}
      <DataTable
        id="closure-reports"
        caption="闭环反馈"
        columns={columns}
        rowKey={(row) => row.id}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="企业名称、信用代码或检查编号"
        filters={[
          { name: 'department', label: '报送单位', options: bodies, width: 180 },
          {
            name: 'late',
            label: '是否按时',
            options: [
              { value: 'false', label: '按时' },
              { value: 'true', label: '逾期' },
            ],
          },
        ]}
        expand={(row) => <p>{row.account}</p>}
        empty={{ title: '还没有闭环反馈', hint: '本单位的隐患全部闭环后，在检查任务中报送。' }}
        renderCard={(row) => (
          <>
            <div className="row-between">
              <b>{row.enterprise.name}</b>
              {lateOf(row)}
            </div>
            <div className="text2">
              {row.departmentName}　{formatDate(dateOf(row.submittedAt))}
            </div>
            <p>{row.account}</p>
          </>
        )}
      />
    </Page>
  )
}

function Due() {
  const me = useMe()
  const { data } = useQuery(ownOpenVisitsQuery)
  const due = (data?.items ?? []).flatMap((visit) =>
    visit.participations
      .filter((part) => part.state === 'procedureClosed' && part.department.split('-')[0] === me.body)
      .map((part) => ({ visit, part })),
  )
  if (due.length === 0) return null
  return (
    <Card title="待报送" note={`${due.length} 份`} flush>
      <ul className="recheck">
        {due.map(({ visit, part }) => (
          <li key={`${visit.id}-${part.department}`}>
            <div>
              <Link to={pages.inspection(visit.id, { report: true })}>{visit.enterprise.name}</Link>
              <div className="text2">{visit.number}</div>
            </div>
            {part.reportDeadline && <DeadlineTag deadline={part.reportDeadline} />}
          </li>
        ))}
      </ul>
    </Card>
  )
}
