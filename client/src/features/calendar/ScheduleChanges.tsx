import type { SpecialDay } from '@/api/generated'
import { formatDateWeekday } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { dayKindLabels } from './labels'
import type { ScheduleChange } from './month'

const wordOf = (day: SpecialDay | undefined) => (day ? `${day.name} ${labelOf(dayKindLabels, day.kind)}` : '未列明')

/** Day by day, what a schedule changes against the one before. */
export function ScheduleChanges({ changes }: { changes: readonly ScheduleChange[] }) {
  return (
    <ul className="schedule-changes">
      {changes.map(({ date, before, after }) => (
        <li key={date}>
          {formatDateWeekday(date, 0)}　<span className="text2">{wordOf(before)} →</span> {wordOf(after)}
        </li>
      ))}
    </ul>
  )
}
