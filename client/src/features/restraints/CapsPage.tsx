import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { FrequencyCapsClient, type FrequencyCapRow } from '@/api/generated'
import { shown } from '@/api/can'
import { useMe } from '@/api/me'
import { frequencyCapsAddress } from '@/entities/addresses'
import { affected } from '@/entities/affected'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { enterpriseClassLabels } from '@/entities/enterprises/labels'
import { exemptionKindLabels, inspectionNatureLabels } from '@/entities/filings/labels'
import { useBodyOptions, useNames } from '@/entities/reference'
import { formatFullDate } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import {
  DataTable,
  ExportButton,
  exportUrl,
  Page,
  PageHead,
  ReasonModal,
  StatusTag,
  ToneTag,
  useCommand,
  useListParams,
  VerbButton,
  type DataColumn,
} from '@/ui'
import { CapModal } from './CapModal'
import { capBasisLabels, capStateLabels, capTones, capVerbLabels } from './labels'
import { capsQuery } from './queries'
import './restraints.css'

const joined = <K extends string>(members: readonly K[], labels: Record<K, string>) =>
  members.map((member) => labelOf(labels, member)).join('、')

/** 全部 for natures, where each counts. */
const naturesOf = ({ natures }: FrequencyCapRow) =>
  natures.length === Object.keys(inspectionNatureLabels).length ? '各类检查' : joined(natures, inspectionNatureLabels)

const scopeOf = ({ item, safetyDomain }: FrequencyCapRow) =>
  item ? `${item.code} ${item.name}` : safetyDomain ? labelOf(safetyDomainLabels, safetyDomain) : '全部事项'

const Source = ({ cap }: { cap: FrequencyCapRow }) => (
  <>
    {cap.address ? (
      <a href={cap.address} target="_blank" rel="noreferrer">
        {cap.document}
      </a>
    ) : (
      cap.document
    )}
    {cap.publishedOn && <div className="text3">{formatFullDate(cap.publishedOn)}公布</div>}
  </>
)

const Period = ({ cap }: { cap: FrequencyCapRow }) => (
  <>
    {cap.effectiveFrom && `${formatFullDate(cap.effectiveFrom)}起`}
    {cap.effectiveTo && <div>{formatFullDate(cap.effectiveTo)}止</div>}
    {cap.endReason && <div className="text3">{cap.endReason}</div>}
  </>
)

/** 检查频次上限表: how often a body may inspect an enterprise in a year, the rules that exist first. */
export function Component() {
  const me = useMe()
  const bodies = useBodyOptions()
  const { shortName } = useNames()
  const { params, change } = useListParams(frequencyCapsAddress)
  const result = useQuery({ ...capsQuery(params), placeholderData: keepPreviousData })
  const [adding, setAdding] = useState(false)
  const [ending, setEnding] = useState<FrequencyCapRow | null>(null)
  const bodyOf = (cap: FrequencyCapRow) => (cap.body ? shortName(cap.body) : '各单位')
  const endOf = (cap: FrequencyCapRow) =>
    shown(cap.can, ['end']).map(({ verb, refusal }) => (
      <VerbButton key={verb} size="small" refusal={refusal} onClick={() => setEnding(cap)}>
        {capVerbLabels[verb]}
      </VerbButton>
    ))
  const columns: DataColumn<FrequencyCapRow>[] = [
    { key: 'body', title: '单位', width: 90, render: bodyOf },
    { key: 'scope', title: '事项', width: 140, render: (cap) => scopeOf(cap) },
    {
      key: 'class',
      title: '企业',
      width: 90,
      render: (cap) => (cap.class ? labelOf(enterpriseClassLabels, cap.class) : '全部'),
    },
    {
      key: 'visits',
      title: '每年最多',
      width: 90,
      align: 'right',
      render: (cap) => <b>{cap.visits} 次</b>,
    },
    {
      key: 'natures',
      title: '计入',
      render: (cap) => (
        <>
          {naturesOf(cap)}
          {cap.exemptions.length > 0 && (
            <div className="text3">除外：{joined(cap.exemptions, exemptionKindLabels)}</div>
          )}
        </>
      ),
    },
    { key: 'refuses', title: '超过的', width: 100, render: (cap) => (cap.refuses ? '不予备案' : '提示') },
    { key: 'document', title: '文件', render: (cap) => <Source cap={cap} /> },
    { key: 'period', title: '施行', width: 140, render: (cap) => <Period cap={cap} /> },
    {
      key: 'state',
      title: '状态',
      width: 150,
      render: (cap) => (
        <span className="restraint-state">
          <StatusTag status={cap.state} labels={capStateLabels} tone={capTones[cap.state]} /> {endOf(cap)}
        </span>
      ),
    },
  ]
  return (
    <Page>
      <PageHead
        title="频次上限"
        purpose="一个自然年内，一家单位对一家企业最多检查几次。头两行为方案和国家规定，数值在方案参数中；其余为各单位公布的上限。"
        clauses={['六(三)', '国办发〔2024〕54号']}
        actions={
          me.can('caps.write') && (
            <Button type="primary" onClick={() => setAdding(true)}>
              登记上限
            </Button>
          )
        }
      />
      <DataTable
        id="frequency-caps"
        caption="检查频次上限表"
        columns={columns}
        rowKey={(cap) => cap.id ?? cap.basis}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="文件、事项"
        filters={[
          { name: 'body', label: '单位', options: bodies, width: 128 },
          { name: 'current', label: '时间', options: [{ value: 'true', label: '施行中、将生效' }], width: 128 },
        ]}
        tools={<ExportButton from={exportUrl('frequency-caps', params)} name="检查频次上限表.xlsx" />}
        empty={{ title: '还没有频次上限', hint: '各单位公布年度检查频次上限后登记在这里。' }}
        renderCard={(cap) => (
          <>
            <div className="row-between">
              <span>
                <b>{bodyOf(cap)}</b>　每年最多 <b>{cap.visits}</b> 次
              </span>
              <StatusTag status={cap.state} labels={capStateLabels} tone={capTones[cap.state]} />
            </div>
            <div className="text2">
              {scopeOf(cap)}　{naturesOf(cap)} {cap.class && labelOf(enterpriseClassLabels, cap.class)}
            </div>
            <div className="text2">
              <ToneTag tone={cap.basis === 'published' ? 'gray' : 'blue'}>{labelOf(capBasisLabels, cap.basis)}</ToneTag>{' '}
              <Source cap={cap} />
            </div>
            {endOf(cap)}
          </>
        )}
      />
      {adding && <CapModal onClose={() => setAdding(false)} />}
      {ending && <EndModal cap={ending} onClose={() => setEnding(null)} />}
    </Page>
  )
}

function EndModal({ cap, onClose }: { cap: FrequencyCapRow; onClose: () => void }) {
  const { today } = useMe()
  const end = useCommand<string>({
    id: `frequency-caps.end ${cap.id}`,
    send: (http, reason, ifMatch) =>
      new FrequencyCapsClient(http).end({ id: cap.id!, ifMatch, body: { last: today, reason } }),
    version: cap.version,
    asking: true,
    changes: affected.cap,
    success: '这一行自明天起失效',
  })
  return (
    <ReasonModal
      open
      title="终止频次上限"
      note={`${cap.document}的上限今天为最后一天；以前的备案不受影响。`}
      placeholder="例如：公布的上限已调整"
      okText="终止"
      danger
      command={end}
      onClose={onClose}
    />
  )
}
