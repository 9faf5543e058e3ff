import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import type { InspectionRow } from '@/api/generated'
import { inspectionStatusLabels } from '@/entities/inspections/labels'
import { useMe } from '@/api/me'
import { inspectionsAddress } from '@/entities/addresses'
import { useBodyOptions, useStreetOptions } from '@/entities/reference'
import { pages } from '@/entities/pages'
import { SavedViews } from '@/entities/views/SavedViews'
import { formatDateWeekday, formatSession, formatWindow } from '@/lib/dates'
import { optionsOf } from '@/lib/labels'
import {
  DataTable,
  ExportButton,
  Page,
  PageHead,
  RiskMark,
  Segments,
  StatusTag,
  ToneTag,
  exportUrl,
  useListParams,
  type DataColumn,
} from '@/ui'
import { Parts } from './parts/Parts'
import { inspectionListQuery } from './queries'

const whenOf = (row: InspectionRow) =>
  row.date ? (
    `${formatDateWeekday(row.date)}${formatSession(row.session)}`
  ) : (
    <span className="text2">窗口 {formatWindow(row.windowFrom, row.windowTo)}</span>
  )

const hazardsOf = (row: InspectionRow) => {
  if (row.hazardCount === 0) return <span className="text3">—</span>
  return (
    <span>
      {row.hazardCount - row.openHazardCount} / {row.hazardCount}
      {row.overdueHazardCount > 0 && (
        <>
          {' '}
          <ToneTag tone="red">逾期 {row.overdueHazardCount}</ToneTag>
        </>
      )}
    </span>
  )
}

const columns: DataColumn<InspectionRow>[] = [
  {
    key: 'number',
    title: '检查编号',
    width: 158,
    render: (row) => (
      <Link className="plain-link" to={pages.inspection(row.id)}>
        {row.number}
      </Link>
    ),
  },
  {
    key: 'enterprise',
    title: '企业',
    render: (row) => (
      <>
        <b>{row.enterprise.name}</b>
        <div className="text2">
          <RiskMark colour={row.enterprise.riskColour} /> {row.enterprise.subdistrictName}
        </div>
      </>
    ),
  },
  {
    key: 'status',
    title: '状态',
    sort: 'status',
    width: 84,
    render: (row) => <StatusTag status={row.status} labels={inspectionStatusLabels} />,
  },
  { key: 'date', title: '检查时间', sort: 'date', width: 168, render: whenOf },
  { key: 'parts', title: '参加单位', width: 250, render: (row) => <Parts row={row} /> },
  { key: 'hazards', title: '隐患闭环', width: 130, render: hazardsOf },
  {
    key: 'saved',
    title: '减少入企',
    width: 84,
    align: 'right',
    render: (row) => (row.visitsSaved > 0 ? `${row.visitsSaved} 次` : '—'),
  },
  { key: 'month', title: '名单月份', width: 92, optional: true, render: (row) => row.month },
]

/** 检查任务: every visit that the caller may see, by its state and day. */
export function Component() {
  const me = useMe()
  const navigate = useNavigate()
  const streets = useStreetOptions()
  const bodies = useBodyOptions()
  const { params, change } = useListParams(inspectionsAddress)
  const enterprise = me.roles.includes('enterprise')
  const result = useQuery({ ...inspectionListQuery(params), placeholderData: keepPreviousData })

  return (
    <Page>
      <PageHead
        title={enterprise ? '来检安排' : '检查任务'}
        purpose={
          enterprise
            ? '已告知的检查：哪一天、哪些单位、检查哪些事项。'
            : '一次入企、多家单位：从下发、排期、到场检查，到整改、复查、闭环。'
        }
        clauses={['五(三)3', '五(三)7']}
      />
      <DataTable
        id="inspections"
        caption="检查任务"
        columns={columns}
        rowKey={(row) => row.id}
        params={params}
        change={change}
        result={result}
        head={
          <Segments
            ariaLabel="检查范围"
            value={params.filters.joint ?? 'all'}
            onChange={(value) => change({ joint: value === 'all' ? undefined : value })}
            segments={[
              { value: 'all', label: '全部' },
              { value: 'true', label: '联合检查' },
              { value: 'false', label: '单独检查' },
            ]}
          />
        }
        searchPlaceholder="检查编号、企业名称或信用代码"
        filters={[
          { name: 'status', label: '状态', options: optionsOf(inspectionStatusLabels) },
          { name: 'month', label: '名单月份', kind: 'month' },
          ...(me.subdistrict ? [] : [{ name: 'subdistrict' as const, label: '街道', options: streets }]),
          { name: 'department', label: '参加单位', options: bodies, width: 128 },
          { name: 'from', label: '日期自', kind: 'date' },
          { name: 'to', label: '日期至', kind: 'date' },
        ]}
        tools={
          <>
            <SavedViews list="inspections" />
            <ExportButton from={exportUrl('inspections', params)} name="检查任务.xlsx" />
          </>
        }
        onOpen={(row) => void navigate(pages.inspection(row.id))}
        rowTone={(row) =>
          row.overdueHazardCount > 0 || row.participations.some((part) => part.answerOverdue) ? 'red' : undefined
        }
        empty={
          enterprise
            ? { title: '没有检查安排', hint: '有单位要来检查时，会提前在这里告知。' }
            : {
                title: '还没有检查任务',
                hint: me.can('inspections.schedule')
                  ? '联合执法名单下发后，每次入企成为一个检查任务。'
                  : '您可以看到的检查会出现在这里。',
              }
        }
        renderCard={(row) => (
          <>
            <div className="row-between">
              <b>{row.enterprise.name}</b>
              <StatusTag status={row.status} labels={inspectionStatusLabels} />
            </div>
            <div className="text2">{whenOf(row)}</div>
            <Parts row={row} />
          </>
        )}
      />
    </Page>
  )
}
