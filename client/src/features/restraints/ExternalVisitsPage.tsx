import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { shown } from '@/api/can'
import { ExternalVisitsClient, type ExternalVisitRow } from '@/api/generated'
import { useMe } from '@/api/me'
import { externalVisitsAddress } from '@/entities/addresses'
import { affected } from '@/entities/affected'
import { externalLevelLabels } from '@/entities/enterprises/labels'
import { pages } from '@/entities/pages'
import { useNames } from '@/entities/reference'
import { SavedViews } from '@/entities/views/SavedViews'
import { formatFullDate } from '@/lib/dates'
import { labelOf, optionsOf } from '@/lib/labels'
import {
  DataTable,
  ExportButton,
  exportUrl,
  Page,
  PageHead,
  ReasonModal,
  ToneTag,
  useCommand,
  useListParams,
  VerbButton,
  type DataColumn,
} from '@/ui'
import { ExternalVisitImportModal } from './ExternalVisitImportModal'
import { ExternalVisitModal } from './ExternalVisitModal'
import { externalVisitVerbLabels } from './labels'
import { externalVisitsQuery } from './queries'
import './restraints.css'

const hazardsOf = ({ hazards }: ExternalVisitRow) => (hazards === undefined ? '不详' : `${hazards} 条`)

/** 上级检查: visits of city, province and national bodies, which do not file here and count nevertheless. */
export function Component() {
  const me = useMe()
  const { shortName } = useNames()
  const { params, change } = useListParams(externalVisitsAddress)
  const result = useQuery({ ...externalVisitsQuery(params), placeholderData: keepPreviousData })
  const [adding, setAdding] = useState(false)
  const [importing, setImporting] = useState(false)
  const [striking, setStriking] = useState<ExternalVisitRow | null>(null)
  const strikeOf = (visit: ExternalVisitRow) =>
    shown(visit.can, ['strike']).map(({ verb, refusal }) => (
      <VerbButton key={verb} size="small" refusal={refusal} onClick={() => setStriking(visit)}>
        {externalVisitVerbLabels[verb]}
      </VerbButton>
    ))
  const struckOf = (visit: ExternalVisitRow) =>
    visit.struckReason !== undefined && <ToneTag tone="gray">已撤销：{visit.struckReason}</ToneTag>
  const columns: DataColumn<ExternalVisitRow>[] = [
    { key: 'on', title: '检查日期', sort: 'on', width: 130, render: (visit) => formatFullDate(visit.on) },
    {
      key: 'enterprise',
      title: '企业',
      render: (visit) => <Link to={pages.enterprise(visit.enterprise.id)}>{visit.enterprise.name}</Link>,
    },
    {
      key: 'agency',
      title: '上级单位',
      render: (visit) => (
        <>
          {visit.agency} <ToneTag tone="blue">{labelOf(externalLevelLabels, visit.level)}</ToneTag>
        </>
      ),
    },
    { key: 'matter', title: '检查内容', render: (visit) => visit.matter },
    { key: 'hazards', title: '隐患', width: 80, align: 'right', render: hazardsOf },
    {
      key: 'recordedAt',
      title: '登记',
      sort: 'recordedAt',
      width: 170,
      render: (visit) => (
        <>
          {visit.body ? `${shortName(visit.body)} ` : ''}
          {visit.recordedBy}
          {visit.reference && <div className="text3">{visit.reference}</div>}
        </>
      ),
    },
    {
      key: 'state',
      title: '办理',
      width: 110,
      render: (visit) => (
        <>
          {struckOf(visit)}
          {strikeOf(visit)}
        </>
      ),
    },
  ]
  return (
    <Page>
      <PageHead
        title="上级检查"
        purpose="市、省和国家级单位对本区企业的检查。计入企业的检查次数，备案前提示：上级已检查的，本级只跟进整改。"
        clauses={['应急〔2025〕11号']}
        actions={
          me.can('external-visits.write') && (
            <>
              <Button onClick={() => setImporting(true)}>导入</Button>
              <Button type="primary" onClick={() => setAdding(true)}>
                登记上级检查
              </Button>
            </>
          )
        }
      />
      <DataTable
        id="external-visits"
        caption="上级检查"
        columns={columns}
        rowKey={(visit) => visit.id}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="企业、上级单位、检查内容"
        filters={[
          { name: 'level', label: '层级', options: optionsOf(externalLevelLabels) },
          { name: 'from', label: '检查日期自', kind: 'date', width: 140 },
          { name: 'to', label: '检查日期至', kind: 'date', width: 140 },
          { name: 'struck', label: '登记', options: [{ value: 'true', label: '包括已撤销的' }], width: 128 },
        ]}
        tools={
          <>
            <SavedViews list="externalVisits" />
            <ExportButton from={exportUrl('external-visits', params)} name="上级检查.xlsx" />
          </>
        }
        empty={{
          title: '还没有登记上级检查',
          hint: '得知市、省单位检查过本区企业的，登记在这里；市级系统也可以推送。',
        }}
        renderCard={(visit) => (
          <>
            <div className="row-between">
              <Link to={pages.enterprise(visit.enterprise.id)}>{visit.enterprise.name}</Link>
              <ToneTag tone="blue">{labelOf(externalLevelLabels, visit.level)}</ToneTag>
            </div>
            <div className="text2">
              {formatFullDate(visit.on)}　{visit.agency}
            </div>
            <div className="text2">
              {visit.matter}　隐患 {hazardsOf(visit)}
            </div>
            {struckOf(visit)}
            {strikeOf(visit)}
          </>
        )}
      />
      {importing && <ExternalVisitImportModal onClose={() => setImporting(false)} />}
      {adding && <ExternalVisitModal onClose={() => setAdding(false)} />}
      {striking && <StrikeModal visit={striking} onClose={() => setStriking(null)} />}
    </Page>
  )
}

function StrikeModal({ visit, onClose }: { visit: ExternalVisitRow; onClose: () => void }) {
  const strike = useCommand<string>({
    id: `external-visits.strike ${visit.id}`,
    send: (http, reason, ifMatch) => new ExternalVisitsClient(http).strike({ id: visit.id, ifMatch, body: { reason } }),
    version: visit.version,
    asking: true,
    changes: affected.externalVisit,
    success: '登记已撤销',
  })
  return (
    <ReasonModal
      open
      title="撤销登记"
      note="登记有误的撤销；记录仍可查看，不再计数。"
      placeholder="例如：企业填错"
      okText="撤销"
      danger
      command={strike}
      onClose={onClose}
    />
  )
}
