import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Pagination, Progress } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { may } from '@/api/can'
import { affected } from '@/entities/affected'
import { EnterprisesClient, type EnterpriseImportDetails, type ImportOutcome } from '@/api/generated'
import { pages } from '@/entities/pages'
import { labelOf } from '@/lib/labels'
import {
  Card,
  ConfirmModal,
  Empty,
  ExportButton,
  Page,
  PageHead,
  QueryView,
  RowResults,
  Segments,
  StatusTag,
  useCommand,
} from '@/ui'
import { importTone, isUnderway, outcomeOf, progressOf, segmentsOf, summaryOf, wouldChange } from './importing'
import { enterpriseImportStatusLabels, enterpriseImportVerbLabels, importOutcomeLabels } from './labels'
import { importQuery, importResultUrl, importRowsQuery } from './queries'
import './enterprises.css'

const SIZE = 50

/** How far an import is and what came of each row; it goes on whether somebody looks or not. */
export function Component() {
  const { id = '' } = useParams()
  const result = useQuery(importQuery(id))
  return (
    <Page>
      <QueryView result={result}>{(one) => <Import key={one.status} one={one} />}</QueryView>
    </Page>
  )
}

function Import({ one }: { one: EnterpriseImportDetails }) {
  const navigate = useNavigate()
  const underway = isUnderway(one.status)
  return (
    <>
      <PageHead
        title={one.fileName}
        back={{ to: pages.enterpriseImports(), label: '导入企业名单' }}
        tags={<StatusTag status={one.status} labels={enterpriseImportStatusLabels} tone={importTone(one.status)} />}
        actions={
          <>
            {!underway && one.total !== undefined && (
              <ExportButton from={importResultUrl(one.id)} name="导入结果.xlsx">
                下载结果（Excel）
              </ExportButton>
            )}
            {may(one.can, 'cancel') && <Cancel one={one} />}
            {may(one.can, 'commit') && wouldChange(one) && <Commit one={one} />}
            {(one.status === 'refused' || one.status === 'failed') && (
              <Button type="primary" onClick={() => navigate(pages.enterpriseImports())}>
                重新导入
              </Button>
            )}
            {one.status === 'done' && (
              <Button type="primary" onClick={() => navigate(pages.enterprises())}>
                查看企业
              </Button>
            )}
          </>
        }
      />
      <Card>
        <p role="status">{summaryOf(one)}</p>
        {one.renamed > 0 && (
          <p>
            <b>{one.renamed} 行将使已登记的企业改名</b>：名单可能错行，请先在“更新”中逐一核对。
          </p>
        )}
        {one.notes.length > 0 && (
          <ul className="import-rules">
            {one.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {underway && (
          <>
            <Progress percent={progressOf(one)} status="active" aria-label="核对进度" />
            <p className="text2">可以离开此页，稍后从“导入企业名单”中回来查看。</p>
          </>
        )}
      </Card>
      {!underway && one.total !== undefined && <Rows one={one} />}
    </>
  )
}

function Commit({ one }: { one: EnterpriseImportDetails }) {
  const cache = useQueryClient()
  const [asking, setAsking] = useState(false)
  const commit = useCommand<void, EnterpriseImportDetails>({
    id: `enterprises.import.commit ${one.id}`,
    send: (http) => new EnterprisesClient(http).commitImport({ id: one.id }),
    changes: affected.enterprise,
    onDone: (begun) => cache.setQueryData(importQuery(one.id).queryKey, begun),
  })
  return (
    <>
      <Button type="primary" onClick={() => setAsking(true)}>
        {enterpriseImportVerbLabels.commit}
      </Button>
      <ConfirmModal
        open={asking}
        title="确认导入企业名单"
        okText="导入"
        command={commit}
        onClose={() => setAsking(false)}
      >
        将新增 {one.created} 家企业，更新 {one.updated} 家企业的档案
        {one.renamed > 0 && <b>（其中 {one.renamed} 家改名，请确认已逐一核对）</b>}。
      </ConfirmModal>
    </>
  )
}

function Cancel({ one }: { one: EnterpriseImportDetails }) {
  const cache = useQueryClient()
  const [asking, setAsking] = useState(false)
  const cancel = useCommand<void, EnterpriseImportDetails>({
    id: `enterprises.import.cancel ${one.id}`,
    send: (http) => new EnterprisesClient(http).cancelImport({ id: one.id }),
    changes: affected.enterprise,
    onDone: (ended) => cache.setQueryData(importQuery(one.id).queryKey, ended),
  })
  return (
    <>
      <Button onClick={() => setAsking(true)}>{enterpriseImportVerbLabels.cancel}</Button>
      <ConfirmModal
        open={asking}
        title="取消导入企业名单"
        okText={enterpriseImportVerbLabels.cancel}
        command={cancel}
        onClose={() => setAsking(false)}
      >
        这份名单不会写入任何内容；需要时可以重新上传。
      </ConfirmModal>
    </>
  )
}

function Rows({ one }: { one: EnterpriseImportDetails }) {
  const [outcome, setOutcome] = useState<ImportOutcome | 'all'>(one.refused > 0 ? 'refused' : 'all')
  const [page, setPage] = useState(1)
  const rows = useQuery({
    ...importRowsQuery(one.status, { id: one.id, outcome: outcome === 'all' ? undefined : outcome, page, size: SIZE }),
    placeholderData: keepPreviousData,
  })
  const show = (next: ImportOutcome | 'all') => {
    setOutcome(next)
    setPage(1)
  }
  return (
    <Card
      title="逐行结果"
      extra={<Segments ariaLabel="按结果查看" segments={segmentsOf(one)} value={outcome} onChange={show} />}
      flush
    >
      <QueryView result={rows}>
        {({ items, total }) => (
          <>
            <RowResults
              caption="名单逐行结果"
              rows={items}
              rowKey={(row) => row.row}
              rowNumber={(row) => row.row}
              columns={[
                {
                  title: '统一社会信用代码',
                  width: 190,
                  render: (row) => <span className="code">{row.uscc ?? '—'}</span>,
                },
                { title: '企业名称', render: (row) => row.name ?? '—' },
                { title: '结果', width: 72, render: (row) => labelOf(importOutcomeLabels, row.outcome) },
              ]}
              outcome={outcomeOf}
              breaches={(row) => row.messages}
              empty={<Empty title="没有这样的行" />}
            />
            {total > SIZE && (
              <div className="card__foot">
                <Pagination
                  size="small"
                  current={page}
                  pageSize={SIZE}
                  total={total}
                  showSizeChanger={false}
                  onChange={setPage}
                />
              </div>
            )}
          </>
        )}
      </QueryView>
    </Card>
  )
}
