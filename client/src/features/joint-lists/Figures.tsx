import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { BoardView, MonthBoard } from '@/api/generated'
import { pages } from '@/entities/pages'
import { formatNumber, percent } from '@/lib/numbers'

/** 126 → 58 = 68: what was filed, how often an enterprise is entered, and what that saves; then what needs a look, and where it goes. */
export function Figures({ board, onView }: { board: MonthBoard; onView: (view: BoardView) => void }) {
  const { totals, streets } = board
  const derived = totals.visits > 0
  // The number of the workbench: what came after the derivation is filed too.
  const filed = totals.lines + totals.waiting + totals.unplaceable
  return (
    <section className="figures" aria-label="本月数目">
      <Cell
        label="已备案"
        value={filed}
        unit="行"
        note={`${totals.enterprises} 家企业，${totals.bodies} 个单位${totals.earlier > 0 ? `；${totals.earlier} 行更早的月份也可安排` : ''}`}
      />
      {derived && (
        <>
          {filed > totals.lines && (
            <Cell label="已推导" value={totals.lines} unit="行" note={`其余 ${filed - totals.lines} 行未列入`} />
          )}
          <span className="figures__sign" aria-label="合并为">
            →
          </span>
          <Cell
            label="入企"
            value={totals.visits}
            unit="次"
            note={`联合 ${totals.joint} 次，单独 ${totals.single} 次`}
          />
          <span className="figures__sign" aria-label="减少">
            =
          </span>
          <Cell
            label="减少入企"
            value={totals.visitsSaved}
            unit="次"
            tone="blue"
            note={`${totals.visitsSaved} ÷ ${totals.lines} = ${percent(totals.visitsSaved, totals.lines)}`}
          />
          <i className="figures__line" />
          {totals.scheduled > 0 && (
            <Cell label="已排日期" value={totals.scheduled} unit="次" note={notScheduled(board)} />
          )}
          <Cell
            label="不能合并"
            value={totals.apart}
            unit="家"
            tone="gold"
            note="窗口不重叠，看原因"
            onClick={() => onView('apart')}
          />
        </>
      )}
      {totals.unplaceable > 0 && (
        <Cell
          label="未排入"
          value={totals.unplaceable}
          unit="行"
          tone="red"
          note="看原因并处理"
          onClick={() => onView('unplaced')}
        />
      )}
      {derived && totals.waiting > 0 && (
        <Cell
          label="新备案"
          value={totals.waiting}
          unit="行"
          tone="gold"
          note="推导后列入名单"
          onClick={() => onView('waiting')}
        />
      )}
      {derived && (
        <div className="figures__streets">
          <span className="text2">下发去向</span>
          {streets.map((street) => (
            <Link
              key={street.code}
              to={pages.board(board.month, { street: street.code })}
              title={`${street.name}街道：${street.lines} 行，入企 ${street.visits} 次`}
            >
              <span>{street.name}</span>
              <b>{formatNumber(street.visits)}</b>
            </Link>
          ))}
        </div>
      )}
    </section>
  )
}

interface CellProps {
  label: string
  value: number
  unit: string
  note: ReactNode
  tone?: 'blue' | 'red' | 'gold'
  onClick?: () => void
}

function Cell({ label, value, unit, note, tone, onClick }: CellProps) {
  const content = (
    <>
      <span className="figures__top">
        <span>{label}</span>
        <b className={tone && value > 0 ? `figures__${tone}` : undefined}>{formatNumber(value)}</b>
        <span>{unit}</span>
      </span>
      <span className="figures__note">{note}</span>
    </>
  )
  return onClick && value > 0 ? (
    <button type="button" className="figures__cell" onClick={onClick}>
      {content}
    </button>
  ) : (
    <div className="figures__cell">{content}</div>
  )
}

function notScheduled({ totals }: MonthBoard): string {
  const waiting = totals.visits - totals.scheduled - totals.draft
  if (totals.draft === 0) return `待排 ${waiting} 次`
  return waiting > 0 ? `待排 ${waiting}，未下发 ${totals.draft}` : `未下发 ${totals.draft} 次`
}
