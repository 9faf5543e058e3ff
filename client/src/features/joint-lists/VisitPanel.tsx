import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Link } from 'react-router'
import { may } from '@/api/can'
import type { BoardLine, MonthBoard } from '@/api/generated'
import { inspectionStatusLabels } from '@/entities/inspections/labels'
import { pages } from '@/entities/pages'
import { formatDateWeekday, formatSession } from '@/lib/dates'
import { ClauseLink, ProblemAlert, RiskMark, StatusTag, ToneTag } from '@/ui'
import type { Chosen } from './counting'
import { PanelApart } from './PanelApart'
import { PanelCompanions } from './PanelCompanions'
import { PanelDays } from './PanelDays'
import { PanelLead, PanelParts } from './PanelParts'
import { useDraftChange } from './queries'
import { useNames } from './names'

interface Props {
  board: MonthBoard
  version: number
  chosen: Chosen
  onChoose: (id: string | undefined) => void
}

/** One visit: on which days it can be, who comes, why no more can come along, and what became of it. */
export function VisitPanel({ board, version, chosen: { enterprise, visit, place }, onChoose }: Props) {
  const change = useDraftChange(board, version)
  const editable = may(board.can, 'change') && visit !== undefined && !visit.inspection
  const inspection = visit?.inspection
  const unserved = enterprise.lines.filter((line) => !line.visitId)
  return (
    <div className="panel" id="visit-panel" role="region" tabIndex={-1} aria-label={`${enterprise.name}的入企`}>
      <header className="panel__head">
        <div className="panel__title">
          <h2>
            {inspection?.date
              ? `${formatDateWeekday(inspection.date)}${formatSession(inspection.session)}`
              : visit
                ? '日期待排'
                : '未排入'}
          </h2>
          {visit && (
            <ToneTag tone={visit.joint ? 'blue' : 'gray'}>
              {visit.joint ? `联合 ${visit.departments.length} 家` : '单独'}
            </ToneTag>
          )}
          <Button
            type="text"
            size="small"
            aria-label="关闭"
            icon={<CloseOutlined aria-hidden />}
            onClick={() => onChoose(undefined)}
          />
        </div>
        <p className="panel__enterprise">
          <RiskMark colour={enterprise.riskColour} />
          <Link to={pages.enterprise(enterprise.id)}>{enterprise.name}</Link>
          {enterprise.visits.length > 0 && (
            <span className="panel__place">
              入企 {place} / {enterprise.visits.length}
            </span>
          )}
        </p>
        {inspection && (
          <p>
            <Link to={pages.inspection(inspection.id)}>{inspection.number}</Link>{' '}
            <StatusTag status={inspection.status} labels={inspectionStatusLabels} />
          </p>
        )}
      </header>
      {visit && (
        <>
          <PanelDays board={board} visit={visit} />
          <PanelParts
            key={visit.lines.join()}
            board={board}
            enterprise={enterprise}
            visit={visit}
            editable={editable}
            busy={change.busy}
            onSplit={(lineIds) => void change.run({ kind: 'split', visitId: visit.id, lineIds })}
          />
          <PanelCompanions board={board} version={version} visit={visit} editable={editable} />
          <PanelLead
            enterprise={enterprise}
            board={board}
            visit={visit}
            editable={editable}
            onLead={(department) => void change.run({ kind: 'lead', visitId: visit.id, department })}
          />
          <PanelApart
            enterprise={enterprise}
            visit={visit}
            editable={editable}
            busy={change.busy}
            onMerge={(otherId) => void change.run({ kind: 'merge', visitId: visit.id, otherId })}
            onChoose={onChoose}
          />
        </>
      )}
      {unserved.map((line) => (
        <Unserved key={line.id} line={line} />
      ))}
      <div className="panel__problem">
        <ProblemAlert error={change.error} />
      </div>
    </div>
  )
}

function Unserved({ line }: { line: BoardLine }) {
  const names = useNames()
  const red = Boolean(line.unplaceable)
  return (
    <section className="panel__part">
      <h3>{red ? '为什么未排入' : '新备案，待推导'}</h3>
      <div className={red ? 'panel__why panel__why--red' : 'panel__why'}>
        <p>
          {names.full(line.department)}：{line.unplaceable ?? '这一行在上次推导之后备案，重新推导后列入名单'}
          <ClauseLink clause={line.clause} />
        </p>
        <Link to={pages.filing(line.filingId)}>查看备案 {line.filingNumber}</Link>
      </div>
    </section>
  )
}
