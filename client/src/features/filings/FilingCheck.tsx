import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { affected } from '@/entities/affected'
import { may } from '@/api/can'
import {
  FilingsClient,
  type FilingDetails,
  type FilingForm,
  type FilingReceipt,
  type SubmitFilingForm,
} from '@/api/generated'
import { pages } from '@/entities/pages'
import { formatMoment } from '@/lib/dates'
import {
  ClauseLink,
  ConfirmModal,
  ExportButton,
  Page,
  PageHead,
  ProblemAlert,
  ReasonModal,
  StatusTag,
  useCommand,
  VerbButton,
} from '@/ui'
import { countsOf, footNote, lateReasonOf } from './check'
import { CheckTable } from './components/CheckTable'
import { LateBanner } from './components/LateBanner'
import { Remedies } from './components/Remedies'
import { formOf, stateOf, type EditorRow } from './editor'
import { filingStatusLabels } from './labels'
import { filingExportUrl } from './queries'
import './filings.css'

/** A list before it is handed in: the verdict of each row, what can be done, and the way on that is open. */
export function FilingCheck({ filing }: { filing: FilingDetails }) {
  const navigate = useNavigate()
  const [common, setCommon] = useState<string>()
  const [details, setDetails] = useState('')
  const [withdrawing, setWithdrawing] = useState(false)
  const [parting, setParting] = useState(false)
  const amend = useCommand<FilingForm>({
    id: `filings.amend ${filing.id}`,
    send: (http, form, ifMatch) => new FilingsClient(http).amend({ id: filing.id, ifMatch, body: form }),
    version: filing.version,
    changes: affected.filing,
  })
  const submit = useCommand<SubmitFilingForm, FilingReceipt>({
    id: `filings.submit ${filing.id}`,
    send: (http, body, ifMatch) => new FilingsClient(http).submit({ id: filing.id, ifMatch, body }),
    version: filing.version,
    asking: parting,
    changes: affected.filing,
    success: ({ number }) => (number ? `备案成功，编号 ${number}` : '已提交，待区应急管理局审批'),
  })
  const withdraw = useCommand<string>({
    id: `filings.withdraw ${filing.id}`,
    send: (http, reason, ifMatch) => new FilingsClient(http).withdraw({ id: filing.id, ifMatch, body: { reason } }),
    version: filing.version,
    asking: withdrawing,
    changes: affected.filing,
    success: '名单已作废',
  })
  const amendRows = (next: EditorRow[]) => void amend.run(formOf({ ...stateOf(filing), rows: next }))
  const handingIn = (allowPartial: boolean): SubmitFilingForm => ({
    lateReason: filing.lateNow ? lateReasonOf(common, details) : undefined,
    allowPartial,
  })
  const counts = countsOf(filing)
  const refusal = filing.can.find(({ verb }) => verb === 'submit')?.refusal
  const { rows } = stateOf(filing)
  const busy = amend.busy || submit.busy
  const unexplained = filing.lateNow && !lateReasonOf(common, details)
  const lastRow = filing.lines.length === 1

  return (
    <Page>
      <PageHead
        title={filing.title}
        tags={<StatusTag status={filing.status} labels={{ ...filingStatusLabels, draft: '草稿 · 尚未提交' }} />}
        purpose="逐行核对，通过的才能备案；不通过的写明依据和办法。"
        clauses={['五(三)2', '六(三)']}
        back={{ to: pages.filings(), label: '执法备案' }}
        actions={
          <>
            {may(filing.can, 'withdraw') && <Button onClick={() => setWithdrawing(true)}>作废</Button>}
            <ExportButton icon={null} from={filingExportUrl(filing.id)} name="核对结果.xlsx">
              导出核对结果
            </ExportButton>
            <Button onClick={() => void navigate(pages.editFiling(filing.id))}>修改名单</Button>
          </>
        }
      />
      {filing.status === 'returned' && filing.reason && (
        <div className="filing-restored" role="status">
          区应急管理局退回：{filing.reason}
        </div>
      )}
      {filing.lateNow && (
        <LateBanner
          filing={filing}
          common={common}
          details={details}
          onChange={(nextCommon, nextDetails) => {
            setCommon(nextCommon)
            setDetails(nextDetails)
          }}
        />
      )}
      {!filing.lateNow && filing.needsApproval && (
        <div className="filing-restored" role="status">
          名单中有“其他情形”的例外，提交后由区应急管理局审批。 <ClauseLink clause="六(三)" />
        </div>
      )}
      {filing.breaches.map((breach) => (
        <div className="problem" role="alert" key={breach.code}>
          <p className="problem__title">
            {breach.title} <ClauseLink clause={breach.clause} />
          </p>
        </div>
      ))}
      <ProblemAlert error={submit.error ?? amend.error} />
      <CheckTable
        filing={filing}
        note={
          <span className="filing-note">{`${formatMoment(filing.createdAt)} 起草，共 ${filing.lines.length} 行`}</span>
        }
        remedies={(line) => (
          <Remedies
            filing={filing}
            line={line}
            busy={busy || lastRow}
            onRemove={({ id }) => amendRows(rows.filter((row) => row.key !== id))}
            onNarrow={({ id }, window) => amendRows(rows.map((row) => (row.key === id ? { ...row, ...window } : row)))}
          />
        )}
      />
      <div className="action-bar action-bar--sticky filing-actions">
        <div>
          <strong>本次可备案 {counts.registrable} 行</strong>{' '}
          <span className="text2">{unexplained ? '请先说明逾期原因。' : footNote(counts)}</span>
        </div>
        <div className="filing-tools">
          <Button onClick={() => void navigate(pages.editFiling(filing.id))}>返回修改</Button>
          <VerbButton
            type={counts.refused === 0 ? 'primary' : 'default'}
            refusal={refusal}
            disabled={busy || unexplained || counts.refused > 0}
            loading={submit.busy && counts.refused === 0}
            onClick={() => void submit.run(handingIn(false))}
          >
            提交全部 {counts.total} 行
          </VerbButton>
          {counts.refused > 0 && (
            <VerbButton
              type="primary"
              refusal={refusal}
              disabled={busy || unexplained}
              loading={submit.busy}
              onClick={() => setParting(true)}
            >
              仅备案合格行（{counts.registrable}）
            </VerbButton>
          )}
        </div>
      </div>
      <ConfirmModal
        open={parting}
        title={`仅备案合格的 ${counts.registrable} 行`}
        okText={`备案 ${counts.registrable} 行`}
        command={submit}
        body={handingIn(true)}
        onClose={() => setParting(false)}
      >
        {counts.registrable} 行{filing.needsApproval ? '提交审批' : '备案，占用一个备案编号'}，名单不能再修改；未通过的{' '}
        {counts.refused} 行不备案，之后可以从名单页“另存为草稿”修改后再报。
      </ConfirmModal>
      <ReasonModal
        open={withdrawing}
        title="作废这份名单"
        note="作废后不能恢复；内容仍可查看。"
        okText="作废"
        danger
        command={withdraw}
        onClose={() => setWithdrawing(false)}
      />
    </Page>
  )
}
