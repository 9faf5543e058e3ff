import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { affected } from '@/entities/affected'
import { may, shown } from '@/api/can'
import { FilingsClient, type FilingDetails, type FilingLineDetails, type FilingReceipt } from '@/api/generated'
import { pages } from '@/entities/pages'
import { formatFullDate, formatMoment, formatMonth } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import {
  Card,
  ConfirmModal,
  ExportButton,
  Facts,
  Page,
  PageHead,
  ProblemAlert,
  ReasonModal,
  StatusTag,
  Timeline,
  ToneTag,
  useCommand,
  VerbButton,
} from '@/ui'
import { countsOf } from './check'
import { CheckTable } from './components/CheckTable'
import { awaitingHead, HeadApprovalModal } from './components/HeadApprovalModal'
import { LinesTable } from './components/LinesTable'
import { filingKindLabels } from '@/entities/filings/labels'
import { filingStatusLabels, filingVerbLabels } from './labels'
import { filingExportUrl } from './queries'
import './filings.css'

const DECISIONS = ['withdraw', 'return', 'approve'] as const

type Asking = (typeof DECISIONS)[number] | FilingLineDetails | null

/** A list that was handed in: its number, its rows, its course; the lead decides about it here. */
export function FilingRecord({ filing }: { filing: FilingDetails }) {
  const navigate = useNavigate()
  const [asking, setAsking] = useState<Asking>(null)
  const [heading, setHeading] = useState(false)
  const counts = countsOf(filing)
  const pending = filing.status === 'pendingApproval'
  const line = typeof asking === 'object' ? asking : null
  const refused = filing.lines.filter((each) => each.status === 'refused')
  const close = () => setAsking(null)
  const about = { version: filing.version, changes: affected.filing }
  const approve = useCommand({
    ...about,
    id: `filings.approve ${filing.id}`,
    send: (http, _, ifMatch) => new FilingsClient(http).approve({ id: filing.id, ifMatch }),
    asking: asking === 'approve',
    success: '已批准备案',
  })
  const giveBack = useCommand<string>({
    ...about,
    id: `filings.return ${filing.id}`,
    send: (http, reason, ifMatch) => new FilingsClient(http).return({ id: filing.id, ifMatch, body: { reason } }),
    asking: asking === 'return',
    success: '已退回',
  })
  const withdraw = useCommand<string>({
    ...about,
    id: `filings.withdraw ${filing.id} ${line?.id ?? ''}`,
    send: (http, reason, ifMatch) =>
      line
        ? new FilingsClient(http).withdrawLine({ id: filing.id, lineId: line.id, ifMatch, body: { reason } })
        : new FilingsClient(http).withdraw({ id: filing.id, ifMatch, body: { reason } }),
    asking: asking === 'withdraw' || line !== null,
    success: '已撤回',
  })
  const again = useCommand<void, FilingReceipt>({
    ...about,
    id: `filings.refile ${filing.id}`,
    send: (http, _, ifMatch) => new FilingsClient(http).refile({ id: filing.id, ifMatch }),
    success: '已另存为草稿',
    onDone: (receipt) => void navigate(receipt ? pages.filing(receipt.id) : pages.filings()),
  })

  return (
    <Page>
      <PageHead
        title={filing.title}
        tags={
          <>
            <StatusTag status={filing.status} labels={filingStatusLabels} />
            {filing.late && <ToneTag tone="red">逾期</ToneTag>}
          </>
        }
        purpose={filing.number ?? `${filing.departmentName}提交`}
        clauses={['五(三)2', '六(三)']}
        back={{ to: pages.filings(), label: '执法备案' }}
        actions={
          <>
            <ExportButton icon={null} from={filingExportUrl(filing.id)} name="名单.xlsx" />
            {may(filing.can, 'refile') && (
              <Button loading={again.busy} onClick={() => void again.run()}>
                未通过的 {refused.length} 行另存为草稿
              </Button>
            )}
            {may(filing.can, 'approveByHead') && (
              <Button onClick={() => setHeading(true)}>
                {filingVerbLabels.approveByHead}（{awaitingHead(filing).length}）
              </Button>
            )}
            {shown(filing.can, DECISIONS).map(({ verb, refusal }) => (
              <VerbButton
                key={verb}
                type={verb === 'approve' ? 'primary' : 'default'}
                refusal={refusal}
                onClick={() => setAsking(verb)}
              >
                {filingVerbLabels[verb]}
                {verb === 'approve' && `（${counts.registrable}）`}
              </VerbButton>
            ))}
          </>
        }
      />
      <ProblemAlert error={again.error} />
      <Card title="名单">
        <Facts
          items={[
            ['备案编号', filing.number],
            ['填报单位', filing.departmentName],
            ['类别', labelOf(filingKindLabels, filing.kind)],
            filing.month ? ['所报月份', formatMonth(filing.month)] : null,
            filing.deployingDocument ? ['部署文件', filing.deployingDocument] : null,
            filing.campaignFrom && filing.campaignTo
              ? ['专项期间', `${formatFullDate(filing.campaignFrom)}—${formatFullDate(filing.campaignTo)}`]
              : null,
            ['提交时间', filing.submittedAt && formatMoment(filing.submittedAt)],
            ['备案时间', filing.registeredAt && formatMoment(filing.registeredAt)],
            filing.late ? ['逾期原因', filing.lateReason] : null,
            filing.status === 'withdrawn' ? ['撤回原因', filing.reason] : null,
          ]}
        />
      </Card>
      {pending && <CheckTable filing={filing} />}
      {(!pending || filing.lines.some((each) => each.status !== 'draft')) && (
        <Card flush title="检查的企业" note={`${filing.lines.length} 家`}>
          <LinesTable
            filing={pending ? { ...filing, lines: filing.lines.filter((each) => each.status !== 'draft') } : filing}
            onWithdraw={setAsking}
          />
        </Card>
      )}
      <Card title="办理过程">
        <Timeline entries={filing.history} />
      </Card>
      {heading && <HeadApprovalModal filing={filing} onClose={() => setHeading(false)} />}
      <ConfirmModal open={asking === 'approve'} title="批准备案" okText="批准" command={approve} onClose={close}>
        {filing.departmentName}的“{filing.title}”，备案 {counts.registrable} 行
        {counts.refused > 0 && `；${counts.refused} 行现已不符合规定，附原因退回`}。
        {filing.late && `逾期原因：${filing.lateReason}`}
      </ConfirmModal>
      <ReasonModal
        open={asking === 'return'}
        title="退回名单"
        note="填报单位修改后可以再次提交。"
        okText="退回"
        command={giveBack}
        onClose={close}
      />
      <ReasonModal
        open={asking === 'withdraw'}
        title="撤回整份名单"
        note="尚未下发检查的企业全部撤回，不再计入本年度检查。"
        okText="撤回"
        danger
        command={withdraw}
        onClose={close}
      />
      <ReasonModal
        open={line !== null}
        title={line ? `撤回第 ${line.row} 行：${line.enterprise?.name ?? line.uscc}` : ''}
        okText="撤回"
        danger
        command={withdraw}
        onClose={close}
      />
    </Page>
  )
}
