import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import type { RecheckDetails } from '@/api/generated'
import { recheckStatusLabels } from '@/entities/rechecks/labels'
import { rechecksAddress } from '@/entities/addresses'
import { useBodyOptions, useNames } from '@/entities/reference'
import { pages } from '@/entities/pages'
import { SavedViews } from '@/entities/views/SavedViews'
import { formatDateWeekday } from '@/lib/dates'
import { optionsOf } from '@/lib/labels'
import {
  DataTable,
  Page,
  PageHead,
  StatusTag,
  ToneTag,
  useListParams,
  type DataColumn,
  ExportButton,
  exportUrl,
} from '@/ui'
import { recheckListQuery } from './queries'
import { recheckTones } from './tones'

const outcomeOf = ({ status, hazards }: RecheckDetails) => {
  if (status === 'planned') return `${hazards.length} 项待复查`
  if (status === 'calledOff' && hazards.every((hazard) => hazard.passed === undefined)) return '未复查'
  return `通过 ${hazards.filter((hazard) => hazard.passed).length} / ${hazards.length} 项`
}

/** 复查: return visits, those to come first. */
export function Component() {
  const navigate = useNavigate()
  const bodies = useBodyOptions()
  const known = useNames()
  const { params, change } = useListParams(rechecksAddress)
  const result = useQuery({ ...recheckListQuery(params), placeholderData: keepPreviousData })
  const columns: DataColumn<RecheckDetails>[] = [
    { key: 'date', title: '复查日期', sort: 'date', width: 150, render: (row) => formatDateWeekday(row.date) },
    {
      key: 'enterprise',
      title: '企业',
      render: (row) => <Link to={pages.recheck(row.id)}>{row.enterprise.name}</Link>,
    },
    {
      key: 'departments',
      title: '单位',
      width: 200,
      render: (row) => (
        <>
          {row.departments.map(known.shortName).join('、')} {row.joint && <ToneTag tone="blue">联合</ToneTag>}
        </>
      ),
    },
    { key: 'outcome', title: '结果', width: 130, render: outcomeOf },
    {
      key: 'status',
      title: '状态',
      width: 90,
      render: (row) => <StatusTag status={row.status} labels={recheckStatusLabels} tone={recheckTones[row.status]} />,
    },
    { key: 'inspection', title: '检查任务', width: 160, render: (row) => row.inspectionNumber },
  ]

  return (
    <Page>
      <PageHead title="复查" purpose="多家单位的隐患待复查时一并复查，一次入企。" clauses={['五(三)7']} />
      <DataTable
        id="rechecks"
        caption="复查"
        columns={columns}
        rowKey={(row) => row.id}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="企业名称、信用代码或检查编号"
        tools={
          <>
            <SavedViews list="rechecks" />
            <ExportButton from={exportUrl('rechecks', params)} name="复查.xlsx" />
          </>
        }
        filters={[
          { name: 'status', label: '状态', options: optionsOf(recheckStatusLabels) },
          { name: 'department', label: '单位', options: bodies, width: 128 },
          { name: 'from', label: '日期自', kind: 'date' },
          { name: 'to', label: '日期至', kind: 'date' },
        ]}
        onOpen={(row) => void navigate(pages.recheck(row.id))}
        empty={{ title: '还没有复查', hint: '企业报告整改后，在检查任务中发起联合复查。' }}
        renderCard={(row) => (
          <>
            <div className="row-between">
              <b>{row.enterprise.name}</b>
              <StatusTag status={row.status} labels={recheckStatusLabels} tone={recheckTones[row.status]} />
            </div>
            <div className="text2">
              {formatDateWeekday(row.date)}　{row.departments.map(known.shortName).join('、')}　{outcomeOf(row)}
            </div>
          </>
        )}
      />
    </Page>
  )
}
