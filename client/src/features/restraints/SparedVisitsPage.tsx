import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { shown } from '@/api/can'
import { SparedVisitsClient, type SparedVisitRow } from '@/api/generated'
import { sparedVisitsAddress } from '@/entities/addresses'
import { affected } from '@/entities/affected'
import { sparedVisitKindLabels } from '@/entities/filings/labels'
import { pages } from '@/entities/pages'
import { useBodyOptions, useNames } from '@/entities/reference'
import { SavedViews } from '@/entities/views/SavedViews'
import { formatDate, formatMoment, formatMonth } from '@/lib/dates'
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
import { sparedVisitVerbLabels } from './labels'
import { sparedVisitsQuery } from './queries'

const State = ({ spared }: { spared: SparedVisitRow }) =>
  spared.revokedReason !== undefined ? (
    <ToneTag tone="gray">已撤销</ToneTag>
  ) : spared.counts ? (
    <ToneTag tone="green">计入</ToneTag>
  ) : (
    <ToneTag tone="gold">已另行备案，不计</ToneTag>
  )

/** 减免入企: the ledger of visits that bodies meant to make and, having seen who was there last, did not. */
export function Component() {
  const bodies = useBodyOptions()
  const { shortName } = useNames()
  const { params, change } = useListParams(sparedVisitsAddress)
  const result = useQuery({ ...sparedVisitsQuery(params), placeholderData: keepPreviousData })
  const [revoking, setRevoking] = useState<SparedVisitRow | null>(null)
  const revokeOf = (spared: SparedVisitRow) =>
    shown(spared.can, ['revoke']).map(({ verb, refusal }) => (
      <VerbButton key={verb} size="small" refusal={refusal} onClick={() => setRevoking(spared)}>
        {sparedVisitVerbLabels[verb]}
      </VerbButton>
    ))
  const columns: DataColumn<SparedVisitRow>[] = [
    { key: 'month', title: '月份', sort: 'month', width: 110, render: (spared) => formatMonth(spared.month) },
    { key: 'body', title: '单位', width: 110, render: (spared) => shortName(spared.department) },
    {
      key: 'enterprise',
      title: '企业',
      render: (spared) => <Link to={pages.enterprise(spared.enterprise.id)}>{spared.enterprise.name}</Link>,
    },
    { key: 'kind', title: '方式', width: 120, render: (spared) => labelOf(sparedVisitKindLabels, spared.kind) },
    {
      key: 'reason',
      title: '理由',
      render: (spared) => (
        <>
          {spared.reason}
          {spared.lastVisitOn && <div className="text3">最近一次检查：{formatDate(spared.lastVisitOn)}</div>}
          {spared.inspectionId && (
            <div className="text3">
              到场时决定：
              <Link to={pages.inspection(spared.inspectionId)}>{spared.inspectionNumber ?? '检查任务'}</Link>
            </div>
          )}
        </>
      ),
    },
    {
      key: 'decidedAt',
      title: '登记',
      sort: 'decidedAt',
      width: 150,
      render: (spared) => (
        <>
          {spared.decidedBy}
          <div className="text3">{formatMoment(spared.decidedAt)}</div>
        </>
      ),
    },
    {
      key: 'state',
      title: '台账',
      width: 150,
      render: (spared) => (
        <>
          <State spared={spared} /> {revokeOf(spared)}
          {spared.revokedReason && <div className="text3">{spared.revokedReason}</div>}
        </>
      ),
    },
  ]
  return (
    <Page>
      <PageHead
        title="减免入企"
        purpose="打算去、看了各单位最近的检查以后没有去的（备案前或到场时决定）：取消入企，或改为书面核查。单列计入减少的入企次数，不占用当年次数。"
        clauses={['国办发〔2024〕54号']}
      />
      <DataTable
        id="spared-visits"
        caption="减免入企台账"
        columns={columns}
        rowKey={(spared) => spared.id}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="企业名称、代码"
        filters={[
          { name: 'body', label: '单位', options: bodies, width: 128 },
          { name: 'kind', label: '方式', options: optionsOf(sparedVisitKindLabels), width: 128 },
        ]}
        tools={
          <>
            <SavedViews list="sparedVisits" />
            <ExportButton from={exportUrl('spared-visits', params)} name="减免入企台账.xlsx" />
          </>
        }
        empty={{ title: '还没有减免入企', hint: '备案前在企业页“能否检查”中、填写名单时，或到场签到前登记。' }}
        renderCard={(spared) => (
          <>
            <div className="row-between">
              <Link to={pages.enterprise(spared.enterprise.id)}>{spared.enterprise.name}</Link>
              <State spared={spared} />
            </div>
            <div className="text2">
              {formatMonth(spared.month)}　{shortName(spared.department)}　{labelOf(sparedVisitKindLabels, spared.kind)}
            </div>
            <div className="text2">{spared.reason}</div>
            {revokeOf(spared)}
          </>
        )}
      />
      {revoking && <RevokeModal spared={revoking} onClose={() => setRevoking(null)} />}
    </Page>
  )
}

function RevokeModal({ spared, onClose }: { spared: SparedVisitRow; onClose: () => void }) {
  const revoke = useCommand<string>({
    id: `spared-visits.revoke ${spared.id}`,
    send: (http, reason, ifMatch) => new SparedVisitsClient(http).revoke({ id: spared.id, ifMatch, body: { reason } }),
    version: spared.version,
    asking: true,
    changes: affected.sparedVisit,
    success: '登记已撤销',
  })
  return (
    <ReasonModal
      open
      title="撤销减免入企"
      note="仍要检查的撤销，不再计入减少的入企次数。"
      placeholder="例如：企业有新的投诉举报"
      okText="撤销"
      danger
      command={revoke}
      onClose={onClose}
    />
  )
}
