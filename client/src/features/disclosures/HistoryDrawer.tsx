import { useQuery } from '@tanstack/react-query'
import { Drawer } from 'antd'
import { useState } from 'react'
import { shown } from '@/api/can'
import { DisclosuresClient, type DisclosureCell, type DisclosureRow } from '@/api/generated'
import { affected } from '@/entities/affected'
import { formatFullDate, formatMoment } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { ExportButton, QueryView, ReasonModal, ToneTag, useCommand, VerbButton } from '@/ui'
import { disclosureMatterLabels, disclosureVerbLabels } from './labels'
import { fileUrl, historyQuery, textUrl } from './queries'

interface Props {
  cell: DisclosureCell
  name: string
  onClose: () => void
}

/** Every publication of one matter of a body, with its file and hash. */
export function HistoryDrawer({ cell, name, onClose }: Props) {
  const result = useQuery(historyQuery(cell.body, cell.matter))
  const [striking, setStriking] = useState<DisclosureRow | null>(null)
  return (
    <Drawer open size={560} title={`${labelOf(disclosureMatterLabels, cell.matter)}：${name}`} onClose={onClose}>
      <QueryView result={result} rows={3}>
        {({ items }) => (
          <ol className="disclosures__history" aria-label="历次公布">
            {items.map((row) => (
              <li key={row.id}>
                <div className="row-between">
                  <b>第 {row.edition} 次公布</b>
                  <Standing row={row} />
                </div>
                <a href={row.address} target="_blank" rel="noreferrer">
                  {row.title}
                </a>
                <div className="text2">
                  {formatFullDate(row.publishedOn)}公布，每 {row.renewalMonths} 个月重新公布，期限
                  {formatFullDate(row.renewBy)}
                </div>
                <div className="disclosures__file">
                  <ExportButton
                    type="link"
                    size="small"
                    icon={null}
                    from={row.fileId ? fileUrl(row.fileId) : textUrl(row.textId!)}
                    name={row.fileName}
                  >
                    {row.fileName}
                  </ExportButton>
                  <code className="text3">SHA-256 {row.sha256}</code>
                </div>
                <div className="text3">
                  {row.recordedBy}　{formatMoment(row.recordedAt)}登记
                </div>
                {row.struckReason && <div className="text2">撤销原因：{row.struckReason}</div>}
                {shown(row.can, ['strike']).map(({ verb, refusal }) => (
                  <VerbButton key={verb} size="small" refusal={refusal} onClick={() => setStriking(row)}>
                    {disclosureVerbLabels[verb]}
                  </VerbButton>
                ))}
              </li>
            ))}
          </ol>
        )}
      </QueryView>
      {striking && <StrikeModal row={striking} onClose={() => setStriking(null)} />}
    </Drawer>
  )
}

const Standing = ({ row }: { row: DisclosureRow }) =>
  row.struckReason !== undefined ? (
    <ToneTag tone="gray">已撤销</ToneTag>
  ) : row.current ? (
    <ToneTag tone="blue">现行</ToneTag>
  ) : (
    <ToneTag tone="gray">已重新公布</ToneTag>
  )

function StrikeModal({ row, onClose }: { row: DisclosureRow; onClose: () => void }) {
  const strike = useCommand<string>({
    id: `disclosures.strike ${row.id}`,
    send: (http, reason, ifMatch) => new DisclosuresClient(http).strike({ id: row.id, ifMatch, body: { reason } }),
    version: row.version,
    asking: true,
    changes: affected.disclosure,
    success: '登记已撤销',
  })
  return (
    <ReasonModal
      open
      title={`撤销第 ${row.edition} 次公布的登记`}
      note="登记有误的撤销；记录仍可查看，此前的一次公布重新作准。"
      placeholder="例如：网址填错"
      okText="撤销"
      danger
      command={strike}
      onClose={onClose}
    />
  )
}
