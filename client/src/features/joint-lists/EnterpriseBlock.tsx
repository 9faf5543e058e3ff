import { memo, useMemo } from 'react'
import type { BoardEnterprise, MonthBoard } from '@/api/generated'
import { sectorLabels, specialHazardLabels } from '@/entities/enterprises/labels'
import { filingKindLabels } from '@/entities/filings/labels'
import { labelOf } from '@/lib/labels'
import { RiskMark } from '@/ui'
import { countingVisits } from './filters'
import { layoutOf, ROW, type RowLayout } from './geometry'
import { mergedOf } from './counting'
import { Pin } from './Pin'
import { dayLines, restDays, todayLine } from './shading'
import { useNames } from './names'

const NOTE_WIDTH = 80

interface Props {
  board: MonthBoard
  enterprise: BoardEnterprise
  top: number
  height: number
  dayWidth: number
  chosen: string | undefined
  onChoose: (id: string) => void
}

export const EnterpriseBlock = memo(function EnterpriseBlock({
  board,
  enterprise,
  top,
  height,
  dayWidth,
  chosen,
  onChoose,
}: Props) {
  const names = useNames()
  const layout = useMemo(() => layoutOf(enterprise, board.days, dayWidth), [enterprise, board.days, dayWidth])
  const isChosen = chosen === enterprise.id || enterprise.visits.some((visit) => visit.id === chosen)
  const today = todayLine(board, dayWidth)
  return (
    <div className={isChosen ? 'block block--chosen' : 'block'} style={{ top, height }}>
      <button
        type="button"
        tabIndex={-1}
        className="block__name"
        onClick={() => onChoose(enterprise.visits[0]?.id ?? enterprise.id)}
        title={enterprise.name}
      >
        <b className="ellipsis">{enterprise.name}</b>
        <span className="block__facts ellipsis">
          <RiskMark colour={enterprise.riskColour} /> {labelOf(sectorLabels, enterprise.sector)}
          {enterprise.specialHazards.map((hazard) => ` · ${labelOf(specialHazardLabels, hazard)}`)}
        </span>
      </button>
      <div className="block__bodies">
        {layout.rows.map(({ line, top }) => (
          <span key={line.id} style={{ top, height: ROW }} title={names.full(line.department)}>
            {names.column(line.department)}
          </span>
        ))}
      </div>
      <div className="block__days" style={{ width: board.days.length * dayWidth }}>
        <i
          className="block__rest"
          style={{ backgroundImage: `${dayLines(dayWidth)}, ${restDays(board.days, dayWidth, 'var(--rest)')}` }}
        />
        {layout.rows.map((row) => (
          <Bar key={row.line.id} row={row} />
        ))}
        <i className="block__rest" style={{ backgroundImage: restDays(board.days, dayWidth, 'var(--rest-over)') }} />
        {layout.separators.map((top) => (
          <i key={top} className="block__apart" style={{ top }} />
        ))}
        {today !== null && <i className="block__today" style={{ left: today }} />}
        {layout.rows.map((row) => (
          <Words key={row.line.id} row={row} width={board.days.length * dayWidth} />
        ))}
        {layout.pins.map((pin) => (
          <Pin key={pin.visit.id} pin={pin} chosen={pin.visit.id === chosen} onChoose={onChoose} />
        ))}
      </div>
      <Outcome enterprise={enterprise} />
    </div>
  )
})

function Bar({ row: { line, top, bar } }: { row: RowLayout }) {
  const kind = line.unplaceable ? 'bar bar--unplaced' : line.visitId ? 'bar' : 'bar bar--waiting'
  return <i className={kind} style={{ top: top + 4, left: bar.left, width: bar.width }} />
}

/** Of a new line the result column tells as well, so its note gives way where there is no room for it. */
function Words({ row: { line, top, labelLeft, noteLeft }, width }: { row: RowLayout; width: number }) {
  const note = line.unplaceable ?? (line.visitId || noteLeft + NOTE_WIDTH > width ? null : '新备案，待推导')
  return (
    <>
      <span className="bar__kind" style={{ top, left: labelLeft }}>
        {labelOf(filingKindLabels, line.kind)}
      </span>
      {note && (
        <span
          className={line.unplaceable ? 'bar__note bar__note--red' : 'bar__note'}
          style={{ top, left: noteLeft }}
          title={note}
        >
          {line.unplaceable ? `未排入：${note}` : note}
        </span>
      )}
    </>
  )
}

/** 4 行 → 2 次，减少 2 次: each enterprise's part of the month's sum. */
function Outcome({ enterprise }: { enterprise: BoardEnterprise }) {
  const { lines, visits, saved, unplaced, waiting } = mergedOf([enterprise])
  const apart = countingVisits(enterprise).length > 1
  const words = [
    saved > 0 && { text: `减少 ${saved} 次`, tone: 'blue' },
    unplaced > 0 && { text: `未排入 ${unplaced} 行`, tone: 'red' },
    waiting > 0 && { text: `待推导 ${waiting} 行`, tone: 'gold' },
    apart && { text: '窗口不重叠', tone: 'gold' },
  ].filter((each) => each !== false)
  return (
    <div className="block__result">
      {visits > 0 && (
        <b>
          {lines} 行 → {visits} 次
        </b>
      )}
      {words.slice(0, enterprise.lines.length < 3 ? 1 : 3).map(({ text, tone }) => (
        <span key={text} className={`block__${tone}`} title={words.map((word) => word.text).join('，')}>
          {text}
        </span>
      ))}
    </div>
  )
}
