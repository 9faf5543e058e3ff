import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import { FilingStatus, type FilingRow } from '@/api/generated'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { SavedViews } from '@/entities/views/SavedViews'
import { formatMoment, formatMonth, formatWindow } from '@/lib/dates'
import { labelOf, optionsOf } from '@/lib/labels'
import { memberOf } from '@/lib/members'
import {
  DataTable,
  ExportButton,
  DeadlineTag,
  Page,
  PageHead,
  Segments,
  StatusTag,
  ToneTag,
  useListParams,
  type DataColumn,
  type FilterDef,
  type Segment,
  exportUrl,
} from '@/ui'
import { filingKindLabels } from '@/entities/filings/labels'
import { filingsAddress } from '@/entities/addresses'
import { filingStatusLabels } from './labels'
import './filings.css'
import { districtBodiesQuery, filingCountsQuery, filingListQuery, type FilingFilter } from './queries'

const columns: DataColumn<FilingRow>[] = [
  { key: 'title', title: '名单', sort: 'title', render: (row) => <Link to={pages.filing(row.id)}>{row.title}</Link> },
  {
    key: 'number',
    title: '备案编号',
    width: 210,
    render: (row) => row.number ?? <span className="text3">未编号</span>,
  },
  { key: 'kind', title: '类别', width: 70, render: (row) => labelOf(filingKindLabels, row.kind) },
  { key: 'department', title: '填报单位', width: 108, render: (row) => row.departmentName },
  { key: 'window', title: '月份或窗口', width: 150, sort: 'month', render: windowOf },
  { key: 'lines', title: '企业', width: 64, align: 'right', render: countOf },
  { key: 'status', title: '状态', width: 128, render: stateOf },
  {
    key: 'deadline',
    title: '备案期限',
    width: 190,
    render: (row) => (row.deadline ? <DeadlineTag deadline={row.deadline} /> : <span className="text3">—</span>),
  },
  {
    key: 'createdAt',
    title: '起草',
    width: 120,
    optional: true,
    sort: 'createdAt',
    render: (row) => formatMoment(row.createdAt),
  },
  {
    key: 'registeredAt',
    title: '备案时间',
    width: 120,
    sort: 'registeredAt',
    optional: true,
    render: (row) => (row.registeredAt ? formatMoment(row.registeredAt) : '—'),
  },
]

function windowOf(row: FilingRow) {
  if (row.month) return formatMonth(row.month)
  return row.from && row.to ? formatWindow(row.from, row.to) : '—'
}

function countOf(row: FilingRow) {
  return row.status === 'registered' && row.registeredCount !== row.lineCount
    ? `${row.registeredCount} / ${row.lineCount}`
    : row.lineCount
}

function stateOf(row: FilingRow) {
  return (
    <>
      <StatusTag status={row.status} labels={filingStatusLabels} /> {row.late && <ToneTag tone="red">逾期</ToneTag>}
    </>
  )
}

const SEGMENTS: Segment<FilingStatus | 'all'>[] = [{ value: 'all', label: '全部' }, ...optionsOf(filingStatusLabels)]

/** The ledger of filings: every list that the caller may see, newest first. */
export function Component() {
  const me = useMe()
  const navigate = useNavigate()
  const { params, change } = useListParams(filingsAddress)
  const result = useQuery({ ...filingListQuery(params), placeholderData: keepPreviousData })
  const bodies = useQuery(districtBodiesQuery)
  const counts = useQuery({ ...filingCountsQuery(params), placeholderData: keepPreviousData })
  const status = memberOf(FilingStatus, params.filters.status) ?? 'all'
  const filters: FilterDef<FilingFilter>[] = [
    { name: 'kind', label: '类别', options: optionsOf(filingKindLabels), width: 100 },
    {
      name: 'body',
      label: '填报单位',
      width: 150,
      options: (bodies.data?.items ?? [])
        .filter((body) => body.safetyDomains.length > 0)
        .map((body) => ({ value: body.code, label: body.shortName })),
    },
    { name: 'month', label: '月份', kind: 'month', width: 120 },
    {
      name: 'late',
      label: '是否逾期',
      options: [
        { value: 'true', label: '逾期' },
        { value: 'false', label: '按时' },
      ],
      width: 110,
    },
  ]
  return (
    <Page>
      <PageHead
        title="执法备案"
        purpose="到工贸企业检查之前，先在这里报名单；没有备案的，原则上不得进入企业检查。"
        clauses={['五(三)2', '六(三)']}
        actions={
          <>
            {me.can('filings.approve') && (
              <Button onClick={() => void navigate(pages.filingDesk())}>本月报送情况</Button>
            )}
            {me.can('filings.write') && (
              <Button type="primary" onClick={() => void navigate(pages.newFiling())}>
                新建名单
              </Button>
            )}
          </>
        }
      />
      <DataTable
        id="filings"
        caption="执法备案名单"
        columns={columns}
        rowKey={(row) => row.id}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="名单、备案编号、企业名称"
        filters={filters}
        onOpen={(row) => void navigate(pages.filing(row.id))}
        rowTone={(row) =>
          row.deadline && row.deadline.workingDaysLeft < 0
            ? 'red'
            : row.status === 'pendingApproval' && me.can('filings.approve')
              ? 'gold'
              : undefined
        }
        head={
          <>
            <div className="filing-segments">
              <Segments
                ariaLabel="按状态查看"
                value={status}
                onChange={(value) => change({ status: value === 'all' ? undefined : value })}
                segments={SEGMENTS.map((each) => ({ ...each, count: counts.data?.[each.value] }))}
              />
            </div>
            {params.filters.enterpriseId && (
              <Button size="small" onClick={() => change({ enterpriseId: undefined })}>
                只看一家企业的名单 ×
              </Button>
            )}
          </>
        }
        tools={
          <>
            <SavedViews list="filings" />
            <ExportButton from={exportUrl('filings', params)} name="执法备案.xlsx" />
          </>
        }
        empty={{
          title: '还没有名单',
          hint: me.can('filings.write')
            ? '双随机名单在每月5日前备案，专项和临时名单提前3个工作日。'
            : '各单位备案的名单会出现在这里。',
        }}
        renderCard={(row) => (
          <>
            <div>
              {stateOf(row)} {row.title}
            </div>
            <div className="text2">
              {row.departmentName}　{labelOf(filingKindLabels, row.kind)}　{countOf(row)} 家　{windowOf(row)}
            </div>
            {row.number && <div className="text3">{row.number}</div>}
            {row.deadline && <DeadlineTag deadline={row.deadline} />}
          </>
        )}
      />
    </Page>
  )
}
