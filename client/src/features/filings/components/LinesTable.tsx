import { Button } from 'antd'
import { Link } from 'react-router'
import { may } from '@/api/can'
import type { FilingDetails, FilingLineDetails } from '@/api/generated'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { formatMoment, formatWindow } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { StackTable, StatusTag, ToneTag, type StackColumn } from '@/ui'
import { exemptionKindLabels } from '@/entities/filings/labels'
import { filingLineStatusLabels, whyOnSiteLabels } from '../labels'
import { attachmentUrl } from '../queries'
import { scopeOf } from './CheckTable'
import { RiskAndStreet } from './RiskAndStreet'

function Exemption({ line }: { line: FilingLineDetails }) {
  const { exemption } = line
  if (!exemption) return null
  return (
    <div className="text3">
      例外：{labelOf(exemptionKindLabels, exemption.kind)} {exemption.documentNo}{' '}
      {exemption.attachmentId && (
        <a href={attachmentUrl(exemption.attachmentId)} download>
          文书
        </a>
      )}
    </div>
  )
}

function Grounds({ line: { onSite, headApproval, catalogue } }: { line: FilingLineDetails }) {
  return (
    <>
      {onSite && (
        <div className="text3">
          现场检查理由：{onSite.kind === 'other' ? onSite.text : labelOf(whyOnSiteLabels, onSite.kind)}
          {onSite.kind !== 'other' && onSite.text && `（${onSite.text}）`}
        </div>
      )}
      {headApproval && (
        <div className="text3">
          {headApproval.by}
          {headApproval.deputy && '（受委托）'}
          {headApproval.emergency ? '事后补批' : '批准'} {formatMoment(headApproval.at)} {headApproval.documentNo}
        </div>
      )}
      {catalogue && <div className="text3">按{catalogue}备案</div>}
    </>
  )
}

/** The rows of a list that is on record: what became of each. */
export function LinesTable({
  filing,
  onWithdraw,
}: {
  filing: FilingDetails
  onWithdraw: (line: FilingLineDetails) => void
}) {
  const me = useMe()
  const columns: StackColumn<FilingLineDetails>[] = [
    { title: '行', dataIndex: 'row', width: 56, align: 'center' },
    {
      title: '企业',
      lead: true,
      render: (_, line) => (
        <>
          {line.enterprise && me.can('enterprises.read') ? (
            <Link to={pages.enterprise(line.enterprise.id)}>{line.enterprise.name}</Link>
          ) : (
            (line.enterprise?.name ?? '企业库中没有')
          )}
          <div className="text3">{line.uscc}</div>
          <Exemption line={line} />
          <Grounds line={line} />
        </>
      ),
    },
    {
      title: '风险与街道',
      width: 110,
      render: (_, line) => line.enterprise && <RiskAndStreet enterprise={line.enterprise} />,
    },
    { title: '检查窗口', width: 150, render: (_, line) => formatWindow(line.from, line.to) },
    { title: '检查事项', width: 150, render: (_, line) => scopeOf(line) },
    {
      title: '执法人员',
      width: 120,
      render: (_, line) => line.officers.map((officer) => officer.name).join('、') || '待补',
    },
    {
      title: '状态',
      width: 200,
      render: (_, line) => (
        <>
          <StatusTag status={line.status} labels={filingLineStatusLabels} />{' '}
          {line.late && <ToneTag tone="red">逾期</ToneTag>}
          {line.reason && <div className="text2">{line.reason}</div>}
          {line.inspectionId && (
            <div>
              <Link to={pages.inspection(line.inspectionId)}>{line.inspectionNumber}</Link>
            </div>
          )}
        </>
      ),
    },
  ]
  if (filing.lines.some((line) => may(line.can, 'withdraw'))) {
    columns.push({
      title: '操作',
      width: 80,
      render: (_, line) =>
        may(line.can, 'withdraw') && (
          <Button type="link" size="small" onClick={() => onWithdraw(line)}>
            撤回
          </Button>
        ),
    })
  }
  return (
    <StackTable<FilingLineDetails>
      className="filing-table"
      caption="检查的企业"
      minWidth={820}
      rowKey="id"
      columns={columns}
      dataSource={filing.lines}
      pagination={filing.lines.length > 50 ? { pageSize: 50, size: 'small', showSizeChanger: false } : false}
    />
  )
}
