import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { shown } from '@/api/can'
import { EnterpriseDuplicatesClient, type DuplicateFile, type DuplicateRow, type DuplicateVerb } from '@/api/generated'
import { duplicatesAddress } from '@/entities/addresses'
import { affected } from '@/entities/affected'
import { pages } from '@/entities/pages'
import { useNames } from '@/entities/reference'
import { formatMoment } from '@/lib/dates'
import { labelOf, optionsOf } from '@/lib/labels'
import {
  DataTable,
  ExportButton,
  exportUrl,
  Page,
  PageHead,
  ReasonModal,
  RiskMark,
  ToneTag,
  useCommand,
  useListParams,
  VerbButton,
  type DataColumn,
} from '@/ui'
import { MergeModal } from './components/MergeModal'
import { duplicateReasonLabels, duplicateStatusLabels, duplicateVerbLabels } from './labels'
import { duplicatesQuery } from './queries'
import './enterprises.css'

const reasonsOf = (pair: DuplicateRow) => (
  <span className="enterprise-marks">
    {pair.reasons.map((reason) => (
      <ToneTag key={reason} tone="gold">
        {labelOf(duplicateReasonLabels, reason)}
      </ToneTag>
    ))}
  </span>
)

const decisionOf = (pair: DuplicateRow) =>
  pair.status !== 'proposed' && (
    <div className="text2">
      {labelOf(duplicateStatusLabels, pair.status)}：{pair.reason}
      <div className="text3">
        {pair.decidedBy} {pair.decidedAt && formatMoment(pair.decidedAt)}
      </div>
    </div>
  )

/** 疑似重复: two files that may be of one enterprise, side by side, until somebody decides. */
export function Component() {
  const { street } = useNames()
  const { params, change } = useListParams(duplicatesAddress)
  const result = useQuery({ ...duplicatesQuery(params), placeholderData: keepPreviousData })
  const [chosen, setChosen] = useState<{ pair: DuplicateRow; verb: DuplicateVerb } | null>(null)
  const close = () => setChosen(null)

  const fileOf = (file: DuplicateFile) => (
    <div className="duplicate-file">
      <div>
        <Link to={pages.enterprise(file.id)}>{file.name}</Link>{' '}
        {file.status === 'deregistered' && <ToneTag tone="gray">已注销</ToneTag>}
      </div>
      <div className="text2">
        <span className="code">{file.uscc}</span> <RiskMark colour={file.riskColour} />
      </div>
      <div className="text2">
        {street(file.subdistrictCode)}　{file.address}
      </div>
      <div className="text3">
        法定代表人 {file.legalRepresentative ?? '—'}　备案 {file.lines} 行　检查 {file.visits} 次
      </div>
    </div>
  )
  const verbsOf = (pair: DuplicateRow) => (
    <span className="enterprise-marks">
      {shown(pair.can, ['merge', 'refuse']).map(({ verb, refusal }) => (
        <VerbButton
          key={verb}
          size="small"
          type={verb === 'merge' ? 'primary' : 'default'}
          refusal={refusal}
          onClick={() => setChosen({ pair, verb })}
        >
          {duplicateVerbLabels[verb]}
        </VerbButton>
      ))}
    </span>
  )
  const columns: DataColumn<DuplicateRow>[] = [
    { key: 'first', title: '企业一', render: (pair) => fileOf(pair.first) },
    { key: 'second', title: '企业二', render: (pair) => fileOf(pair.second) },
    { key: 'reasons', title: '理由', width: 190, render: reasonsOf },
    { key: 'foundAt', title: '发现', sort: 'foundAt', width: 110, render: (pair) => formatMoment(pair.foundAt) },
    {
      key: 'decision',
      title: '办理',
      width: 180,
      render: (pair) => (
        <>
          {decisionOf(pair)}
          {verbsOf(pair)}
        </>
      ),
    },
  ]
  return (
    <Page>
      <PageHead
        title="疑似重复的企业"
        back={{ to: pages.enterprises(), label: '企业' }}
        purpose="名称、地址或法定代表人对得上的两份档案。是同一家的合并，可以撤销；不是的认定后不再提出。"
        clauses={['三']}
      />
      <DataTable
        id="enterprise-duplicates"
        caption="疑似重复的企业"
        columns={columns}
        rowKey={(pair) => pair.id}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="任一家的名称、曾用名或代码"
        filters={[
          { name: 'status', label: '处理情况', options: optionsOf(duplicateStatusLabels), width: 112 },
          { name: 'because', label: '理由', options: optionsOf(duplicateReasonLabels), width: 190 },
        ]}
        tools={<ExportButton from={exportUrl('enterprise-duplicates', params)} name="疑似重复企业.xlsx" />}
        empty={{ title: '没有待处理的疑似重复企业', hint: '登记、变更和导入企业时随时查找，每天夜里全部查找一遍。' }}
        renderCard={(pair) => (
          <div className="stack">
            {fileOf(pair.first)}
            {fileOf(pair.second)}
            {reasonsOf(pair)}
            {decisionOf(pair)}
            {verbsOf(pair)}
          </div>
        )}
      />
      {chosen?.verb === 'merge' && <MergeModal pair={chosen.pair} onClose={close} />}
      {chosen?.verb === 'refuse' && <RefuseModal pair={chosen.pair} onClose={close} />}
    </Page>
  )
}

function RefuseModal({ pair, onClose }: { pair: DuplicateRow; onClose: () => void }) {
  const refuse = useCommand<string>({
    id: `enterprise-duplicates.refuse ${pair.id}`,
    send: (http, reason, ifMatch) =>
      new EnterpriseDuplicatesClient(http).refuse({ id: pair.id, ifMatch, body: { reason } }),
    version: pair.version,
    asking: true,
    changes: affected.duplicate,
    success: '已认定不是重复',
  })
  return (
    <ReasonModal
      open
      title="认定不是重复"
      note={`${pair.first.name}与${pair.second.name}是两家企业，以后不再提出这一对。`}
      label="理由"
      placeholder="例如：同一园区的两家企业，执照、法人均不同"
      okText="不是重复"
      command={refuse}
      onClose={onClose}
    />
  )
}
