import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { ClosureReportDetails, OwedReport } from '@/api/generated'
import { useMe } from '@/api/me'
import { closureReportsAddress } from '@/entities/addresses'
import { useBodyOptions } from '@/entities/reference'
import { pages } from '@/entities/pages'
import { SavedViews } from '@/entities/views/SavedViews'
import { dateOf, formatDate, formatMoment } from '@/lib/dates'
import {
  DataTable,
  DeadlineTag,
  Page,
  PageHead,
  Segments,
  ToneTag,
  useListParams,
  type DataColumn,
  type ListParams,
  ExportButton,
  exportUrl,
} from '@/ui'
import { closureReportCountsQuery, closureReportListQuery, owedReportListQuery, type ReportFilterName } from './queries'

type View = 'reported' | 'owed' | 'overdue'

const lateOf = (row: ClosureReportDetails) => (
  <ToneTag tone={row.late ? 'red' : 'green'}>{row.late ? '逾期' : '按时'}</ToneTag>
)

const reportedColumns: DataColumn<ClosureReportDetails>[] = [
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

/** 闭环反馈: what is still owed, by whom and since when, and what has been reported. */
export function Component() {
  const { params, change } = useListParams(closureReportsAddress)
  const { overdue, view: asked, late, ...filters } = params.filters
  const view: View = asked !== 'owed' ? 'reported' : overdue === 'true' ? 'overdue' : 'owed'
  const counts = useQuery({ ...closureReportCountsQuery(params), placeholderData: keepPreviousData })
  const head = (
    <Segments<View>
      ariaLabel="闭环反馈的范围"
      value={view}
      onChange={(value) =>
        change({
          late: undefined,
          sort: undefined,
          view: value === 'reported' ? undefined : 'owed',
          overdue: value === 'overdue' ? 'true' : undefined,
        })
      }
      segments={[
        { value: 'reported', label: '已报送', count: counts.data?.reported },
        { value: 'owed', label: '待报', count: counts.data?.owed },
        { value: 'overdue', label: '逾期未报', count: counts.data?.overdue },
      ]}
    />
  )
  const list = { change, head }
  return (
    <Page>
      <PageHead
        title="闭环反馈"
        purpose="复查和行政处罚情况，在程序闭环后 3 个工作日内报牵头单位。"
        clauses={['五(三)7']}
      />
      {view === 'reported' ? (
        <Reported {...list} params={{ ...params, filters: late ? { ...filters, late } : filters }} />
      ) : (
        <Owed {...list} params={{ ...params, filters: overdue ? { ...filters, overdue } : filters }} />
      )}
    </Page>
  )
}

interface ListProps {
  params: ListParams<ReportFilterName>
  change: ReturnType<typeof useListParams<typeof closureReportsAddress>>['change']
  head: ReactNode
}

function Reported({ params, change, head }: ListProps) {
  const bodies = useBodyOptions()
  const result = useQuery({ ...closureReportListQuery(params), placeholderData: keepPreviousData })
  return (
    <DataTable
      id="closure-reports"
      caption="已报送的闭环反馈"
      columns={reportedColumns}
      rowKey={(row) => row.id}
      params={params}
      change={change}
      result={result}
      head={head}
      searchPlaceholder="企业名称或检查编号"
      tools={
        <>
          <SavedViews list="closureReports" />
          <ExportButton from={exportUrl('closure-reports', params)} name="闭环反馈.xlsx" />
        </>
      }
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
  )
}

/** Who owes what: one line for each body and visit; the own ones lead to where they are reported. */
function Owed({ params, change, head }: ListProps) {
  const me = useMe()
  const bodies = useBodyOptions()
  const result = useQuery({ ...owedReportListQuery(params), placeholderData: keepPreviousData })
  const mine = (row: OwedReport) =>
    me.can('closure-reports.write') && (row.department === me.department?.code || row.department === me.body)
  const addressOf = (row: OwedReport) => pages.inspection(row.inspectionId, mine(row) ? { report: true } : undefined)
  const columns: DataColumn<OwedReport>[] = [
    {
      key: 'enterprise',
      title: '企业',
      render: (row) => (
        <Link className="plain-link" to={addressOf(row)}>
          <b>{row.enterprise.name}</b>
        </Link>
      ),
    },
    { key: 'inspection', title: '检查任务', width: 160, render: (row) => row.inspectionNumber },
    { key: 'department', title: '应报单位', width: 200, render: (row) => row.departmentName },
    { key: 'closed', title: '程序闭环', sort: 'closedOn', width: 100, render: (row) => formatDate(row.closedOn) },
    {
      key: 'due',
      title: '报送期限',
      sort: 'dueOn',
      width: 190,
      render: (row) => <DeadlineTag deadline={row.deadline} />,
    },
  ]
  return (
    <DataTable
      id="owed-reports"
      caption="待报的闭环反馈"
      columns={columns}
      rowKey={(row) => `${row.inspectionId}-${row.department}`}
      params={params}
      change={change}
      result={result}
      head={head}
      searchPlaceholder="企业名称或检查编号"
      tools={<SavedViews list="closureReports" />}
      filters={[{ name: 'department', label: '应报单位', options: bodies, width: 180 }]}
      rowTone={(row) => (row.deadline.workingDaysLeft < 0 ? 'red' : undefined)}
      empty={{ title: '没有待报的闭环反馈', hint: '一家单位的程序闭环后，三个工作日内报送。' }}
      renderCard={(row) => (
        <>
          <div className="row-between">
            <Link to={addressOf(row)}>
              <b>{row.enterprise.name}</b>
            </Link>
            <span className="text2">{row.departmentName}</span>
          </div>
          <DeadlineTag deadline={row.deadline} />
        </>
      )}
    />
  )
}
