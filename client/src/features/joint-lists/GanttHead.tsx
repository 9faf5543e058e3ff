import type { MonthBoard } from '@/api/generated'
import { weekday } from '@/lib/dates'

/** The days of the month: rest days grey, today solid; stays in view. */
export function GanttHead({ board, dayWidth }: { board: MonthBoard; dayWidth: number }) {
  return (
    <div className="gantt__head" aria-hidden>
      <span className="gantt__head-name">企业</span>
      <span className="gantt__head-body">单位</span>
      <span className="gantt__days">
        {board.days.map((day) => (
          <span
            key={day.date}
            className={`gantt__day${day.working ? '' : ' gantt__day--rest'}${day.date === board.today ? ' gantt__day--today' : ''}`}
            style={{ width: dayWidth }}
          >
            <span>{weekday(day.date).slice(1)}</span>
            <b>{Number(day.date.slice(8))}</b>
          </span>
        ))}
      </span>
      <span className="gantt__head-result">合并结果</span>
    </div>
  )
}
