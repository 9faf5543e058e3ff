import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import type { HazardRow } from '@/api/generated'
import { hazardGradeLabels, hazardStatusLabels } from '@/entities/hazards/labels'
import { useMe } from '@/api/me'
import { hazardsAddress } from '@/entities/addresses'
import { useBodyOptions, useStreetOptions } from '@/entities/reference'
import { pages } from '@/entities/pages'
import { SavedViews } from '@/entities/views/SavedViews'
import { formatDate } from '@/lib/dates'
import { optionsOf } from '@/lib/labels'
import { memberOf } from '@/lib/members'
import {
  DataTable,
  ExportButton,
  Page,
  PageHead,
  RiskMark,
  Segments,
  ToneTag,
  exportUrl,
  useListParams,
  type DataColumn,
} from '@/ui'
import { ComingVisits } from './parts/ComingVisits'
import { HazardDue, HazardState } from '@/entities/hazards/HazardState'
import { hazardCountsQuery, hazardListQuery } from './queries'

const VIEWS = [
  { value: 'all', label: '全部', filters: {} },
  { value: 'overdue', label: '逾期', filters: { overdue: 'true' } },
  { value: 'recheck', label: '待复查', filters: { waitingFor: 'recheck' } },
  { value: 'countersign', label: '待会签', filters: { waitingFor: 'countersign' } },
] as const

type View = (typeof VIEWS)[number]['value']

const columns: DataColumn<HazardRow>[] = [
  {
    key: 'description',
    title: '隐患与检查事项',
    render: (row) => (
      <>
        <Link className="plain-link" to={pages.hazard(row.id)}>
          <b>{row.description}</b>
        </Link>{' '}
        {row.grade === 'major' && <ToneTag tone="red">重大</ToneTag>}
        <div className="text2">{row.itemName}</div>
      </>
    ),
  },
  {
    key: 'enterprise',
    title: '企业',
    width: 240,
    render: (row) => (
      <>
        {row.enterprise.name}
        <div className="text2">
          <RiskMark colour={row.enterprise.riskColour} /> {row.enterprise.subdistrictName}
        </div>
      </>
    ),
  },
  { key: 'body', title: '发现单位', width: 84, render: (row) => row.shortName },
  { key: 'due', title: '整改期限', sort: 'dueOn', width: 190, render: (row) => <HazardDue hazard={row} /> },
  { key: 'status', title: '状态', sort: 'status', width: 100, render: (row) => <HazardState hazard={row} /> },
  { key: 'found', title: '发现日期', sort: 'foundOn', width: 96, render: (row) => formatDate(row.foundOn) },
  { key: 'number', title: '隐患编号', width: 150, optional: true, render: (row) => row.number },
]

/** 隐患: what was found and is not yet closed, what is late first. */
export function Component() {
  const me = useMe()
  const navigate = useNavigate()
  const streets = useStreetOptions()
  const bodies = useBodyOptions()
  const { params, change } = useListParams(hazardsAddress)
  const result = useQuery({ ...hazardListQuery(params), placeholderData: keepPreviousData })
  const { overdue, waitingFor } = params.filters
  const enterprise = me.roles.includes('enterprise')
  const views = VIEWS.filter((each) => !(enterprise && each.value === 'countersign'))
  const counts = useQuery({ ...hazardCountsQuery(params), placeholderData: keepPreviousData })
  const view: View = overdue
    ? 'overdue'
    : (memberOf(
        VIEWS.map((each) => each.value),
        waitingFor,
      ) ?? 'all')

  return (
    <Page>
      <PageHead
        title="隐患"
        purpose={
          enterprise
            ? '请在期限内整改，并报告整改情况；单位将联合复查。'
            : '逾期的排在最前；整改、联合复查、会签、闭环，一项不漏。'
        }
        clauses={['五(三)7']}
      />
      {enterprise && <ComingVisits />}
      <DataTable
        id="hazards"
        caption="隐患"
        columns={columns}
        rowKey={(row) => row.id}
        params={params}
        change={change}
        result={result}
        head={
          <Segments<View>
            ariaLabel="隐患范围"
            value={view}
            onChange={(value) =>
              change({
                overdue: undefined,
                waitingFor: undefined,
                ...VIEWS.find((each) => each.value === value)?.filters,
              })
            }
            segments={views.map((each) => ({ ...each, count: counts.data?.[each.value] }))}
          />
        }
        searchPlaceholder="隐患、编号、企业名称或信用代码"
        filters={
          enterprise
            ? []
            : [
                { name: 'status', label: '状态', options: optionsOf(hazardStatusLabels) },
                { name: 'grade', label: '等级', options: optionsOf(hazardGradeLabels), width: 96 },
                { name: 'body', label: '发现单位', options: bodies, width: 128 },
                ...(me.subdistrict ? [] : [{ name: 'subdistrict' as const, label: '街道', options: streets }]),
                { name: 'dueFrom', label: '期限自', kind: 'date' },
                { name: 'dueTo', label: '期限至', kind: 'date' },
              ]
        }
        tools={
          <>
            <SavedViews list="hazards" />
            <ExportButton from={exportUrl('hazards', params)} name="隐患台账.xlsx" />
          </>
        }
        onOpen={(row) => void navigate(pages.hazard(row.id))}
        rowTone={(row) => (row.overdue ? 'red' : row.waitingFor === 'countersign' ? 'gold' : undefined)}
        empty={{ title: '没有隐患', hint: '检查中不符合的事项会自动形成隐患。' }}
        renderCard={(row) => (
          <>
            <div className="row-between">
              <b>{row.description}</b>
              <HazardState hazard={row} />
            </div>
            <div className="text2">{enterprise ? `${row.departmentName}　${row.itemName}` : row.enterprise.name}</div>
            <HazardDue hazard={row} />
          </>
        )}
      />
    </Page>
  )
}
