import { Link } from 'react-router'
import type { Admissibility, Breach, CountingLine, OpenExemption } from '@/api/generated'
import { pages } from '@/entities/pages'
import { useNames } from '@/entities/reference'
import { formatDate, formatFullDate, formatWindow } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { ClauseLink, DeadlineTag, StackTable, StatusTag, ToneTag, type StackColumn } from '@/ui'
import { exemptionKindLabels } from '@/entities/filings/labels'
import { filingLineStatusLabels } from '../labels'
import { CapTable } from './CapTable'
import { LastVisits } from '@/entities/inspections/LastVisits'
import { SpareChoice } from './SpareChoice'

interface Props {
  answer: Admissibility
  enterpriseId: string
  /** The month in which the visit would be. */
  month: string
}

/** 可以 or 不可以; why, what has been counted, from when and on which grounds nevertheless; and who was there last. */
export function AdmissibilityAnswer({ answer, enterpriseId, month }: Props) {
  const { department } = useNames()
  return (
    <>
      <div className="admissibility" role="status">
        <ToneTag tone={answer.admissible ? (answer.late ? 'gold' : 'green') : 'red'}>
          {answer.admissible ? '可以' : '不可以'}
        </ToneTag>
        <span>{department(answer.body)}</span>
        {(answer.admissible || answer.exemptions.length > 0) && (
          <span className="text2">
            备案期限 <DeadlineTag deadline={answer.deadline} />
          </span>
        )}
        {answer.admissible && answer.late && <span>须说明逾期原因，由牵头单位审批</span>}
      </div>
      <Sentences breaches={answer.breaches} label="不能检查的原因" />
      {answer.againFrom && (
        <p>
          从 <strong>{formatFullDate(answer.againFrom)}</strong> 起可以再次检查
        </p>
      )}
      {answer.exemptions.length > 0 && <Exemptions exemptions={answer.exemptions} />}
      <Sentences breaches={answer.warnings} label="提醒" />
      {answer.counted.length > 0 && <Counted answer={answer} />}
      <CapTable caps={answer.caps} />
      <LastVisits visits={answer.lastVisits} external={answer.externalVisits} />
      <SpareChoice enterpriseId={enterpriseId} month={month} may={answer.maySpare} spared={answer.spared} />
    </>
  )
}

function Sentences({ breaches, label }: { breaches: readonly Breach[]; label: string }) {
  if (breaches.length === 0) return null
  return (
    <ul className="sheet-notes" aria-label={label}>
      {breaches.map((breach) => (
        <li key={breach.code}>
          {breach.title} <ClauseLink clause={breach.clause} />
        </li>
      ))}
    </ul>
  )
}

function Exemptions({ exemptions }: { exemptions: readonly OpenExemption[] }) {
  const needs = new Set(exemptions.flatMap((exemption) => exemption.needs))
  return (
    <section aria-label="例外情形">
      <h3 className="admissibility__part">有下列情形之一的，可以备案</h3>
      <ul className="sheet-notes">
        {exemptions.map(({ kind, needsApproval }) => (
          <li key={kind}>
            {labelOf(exemptionKindLabels, kind)}
            {needsApproval && <span className="text2">（由牵头单位审批）</span>}
          </li>
        ))}
      </ul>
      <p className="text2">{[...needs].join('；')}</p>
    </section>
  )
}

function Counted({ answer }: { answer: Admissibility }) {
  const { shortName } = useNames()
  const columns: StackColumn<CountingLine>[] = [
    {
      title: '备案',
      lead: true,
      render: (_, line) => <Link to={pages.filing(line.filingId)}>{line.filingNumber}</Link>,
    },
    { title: '单位', width: 110, render: (_, line) => shortName(line.department) },
    { title: '检查窗口', width: 150, render: (_, line) => formatWindow(line.from, line.to) },
    {
      title: '状态',
      width: 200,
      render: (_, line) => (
        <>
          <StatusTag status={line.status} labels={filingLineStatusLabels} />{' '}
          {line.inspectionId && (
            <Link to={pages.inspection(line.inspectionId)}>
              {line.visitedOn ? formatDate(line.visitedOn) : line.inspectionNumber}
            </Link>
          )}
          {line.exemption && <div className="text3">例外：{labelOf(exemptionKindLabels, line.exemption)}</div>}
        </>
      ),
    },
  ]
  return (
    <section aria-label="计入当年次数的备案">
      <h3 className="admissibility__part">
        当年已计 {answer.counted.length} 次，每年 {answer.visitsPerYear} 次
      </h3>
      <StackTable
        caption="计入当年次数的备案"
        rowKey={(line) => `${line.filingId} ${line.from}`}
        columns={columns}
        dataSource={answer.counted}
      />
    </section>
  )
}
