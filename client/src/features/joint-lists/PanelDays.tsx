import type { BoardVisit, MonthBoard } from '@/api/generated'
import { formatWindow, weekday } from '@/lib/dates'

/** The days on which all of them can come; the agreed one solid. */
export function PanelDays({ board, visit }: { board: MonthBoard; visit: BoardVisit }) {
  const date = visit.inspection?.date
  const many = visit.joint ? `${visit.departments.length} 家窗口共同的工作日` : '窗口内的工作日'
  const days = date && !visit.days.includes(date) ? [date, ...visit.days].sort() : visit.days
  return (
    <section className="panel__part">
      <h3>
        日期 <small>{many}</small>
      </h3>
      {days.length > 0 ? (
        <div className="panel__days">
          {days.map((day) => (
            <span key={day} className={day === date ? 'panel__day panel__day--on' : 'panel__day'}>
              <b>{Number(day.slice(8))}</b> {weekday(day)}
            </span>
          ))}
        </div>
      ) : (
        <p className="block__gold">
          {formatWindow(visit.window.from, visit.window.to)} 已没有可用的工作日{visit.inspection ? '' : '，请重新推导'}
        </p>
      )}
      <p className="panel__hint">
        {date
          ? '改期在检查任务中办理，须说明原因。'
          : visit.inspection
            ? '已下发，由街道应急办在这些日子中排定。'
            : `下发后由街道应急办在这些日子中排定${board.provisional ? '；放假安排尚未公布，日期暂定' : ''}。`}
      </p>
    </section>
  )
}
