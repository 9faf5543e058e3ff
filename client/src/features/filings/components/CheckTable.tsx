import { Pagination } from 'antd'
import { useState, type ReactNode } from 'react'
import type { FilingDetails, FilingLineDetails } from '@/api/generated'
import { formatWindow } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { Card, Empty, RowResults, Segments, ToneTag, usePrinting, type RowColumn } from '@/ui'
import { countsOf, outcomeOf } from '../check'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { exemptionKindLabels } from '@/entities/filings/labels'
import { RiskAndStreet } from './RiskAndStreet'

const PAGE = 100

type View = 'all' | 'todo' | 'ok'

export const scopeOf = (line: FilingLineDetails) =>
  [
    ...line.items.map((item) => item.name),
    ...line.safetyDomains.map((domain) => labelOf(safetyDomainLabels, domain)),
  ].join('、') || '—'

const columns: RowColumn<FilingLineDetails>[] = [
  {
    title: '企业',
    render: (line) => (
      <>
        {line.enterprise?.name ?? line.uscc}
        {line.exemption && <div className="text3">例外：{labelOf(exemptionKindLabels, line.exemption.kind)}</div>}
      </>
    ),
  },
  {
    title: '风险与街道',
    width: 96,
    render: (line) => line.enterprise && <RiskAndStreet enterprise={line.enterprise} />,
  },
  {
    title: '检查窗口',
    width: 150,
    render: (line) => (
      <>
        {formatWindow(line.from, line.to)} {line.late && <ToneTag tone="red">逾期</ToneTag>}
      </>
    ),
  },
  { title: '检查事项', width: 150, render: scopeOf },
  {
    title: '执法人员',
    width: 120,
    render: (line) => line.officers.map((officer) => officer.name).join('、') || <span className="text3">待补</span>,
  },
]

interface Props {
  filing: FilingDetails
  /** Whose file it is and when it was written, at the left of the head. */
  note?: ReactNode
  remedies?: (line: FilingLineDetails) => ReactNode
}

/** The rows with the verdict of each; refused ones stay where they are. */
export function CheckTable({ filing, note, remedies }: Props) {
  const [view, setView] = useState<View>('all')
  const [page, setPage] = useState(1)
  const printing = usePrinting()
  const counts = countsOf(filing)
  const open = filing.lines.filter((line) => line.status === 'draft')
  const chosen = open.filter((line) => view === 'all' || (view === 'ok') === (outcomeOf(line) === 'ok'))
  const shown = printing ? chosen : chosen.slice((page - 1) * PAGE, page * PAGE)
  const show = (next: View) => {
    setView(next)
    setPage(1)
  }
  return (
    <Card
      flush
      className="filing-check"
      title={note ?? '核对结果'}
      extra={
        <div className="filing-check__counts">
          <span className="filing-count filing-count--ok">
            通过 <b>{counts.ok}</b>
          </span>
          <span className="filing-count filing-count--warning">
            通过但需补充 <b>{counts.warning}</b>
          </span>
          <span className="filing-count filing-count--refused">
            不通过 <b>{counts.refused}</b>
          </span>
          <Segments
            ariaLabel="按核对结果查看"
            value={view}
            onChange={show}
            segments={[
              { value: 'all', label: '全部', count: counts.total },
              { value: 'todo', label: '需处理', count: counts.warning + counts.refused },
              { value: 'ok', label: '通过', count: counts.ok },
            ]}
          />
        </div>
      }
      foot={
        <div className="filing-check__foot">
          <span>
            {shown.length > 0
              ? `显示第 ${shown[0]!.row}—${shown.at(-1)!.row} 行，共 ${chosen.length} 行（按名单行号）`
              : '没有这样的行'}
          </span>
          {chosen.length > PAGE ? (
            <Pagination
              size="small"
              current={page}
              pageSize={PAGE}
              total={chosen.length}
              showSizeChanger={false}
              onChange={setPage}
            />
          ) : (
            counts.refused > 0 && (
              <span>不通过的行排在原位，可用「需处理」只看这 {counts.warning + counts.refused} 行</span>
            )
          )}
        </div>
      }
    >
      <RowResults
        caption="逐行核对结果"
        rows={shown}
        rowKey={(line) => line.id}
        rowNumber={(line) => line.row}
        columns={columns}
        outcome={outcomeOf}
        breaches={(line) => [...line.breaches, ...line.warnings]}
        remedies={remedies}
        empty={<Empty title={view === 'todo' ? '没有需要处理的行' : '没有这样的行'} />}
      />
    </Card>
  )
}
