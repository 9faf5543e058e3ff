import type { SpecialDay } from '@/api/generated'
import { formatFullDate } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import type { Shape } from '@/lib/merge'
import { dayKindLabels } from './labels'
import { inOrder, marksOf } from './month'

/** A year's schedule, day by day. */
export const scheduleShape: Shape<SpecialDay[]> = {
  parts: (days) =>
    days.map(({ date, kind, name }) => ({
      key: date,
      label: formatFullDate(date),
      text: `${name}（${labelOf(dayKindLabels, kind)}）`,
      value: { kind, name },
    })),
  take: (mine, theirs, date) => {
    const days = new Map(marksOf(mine))
    const other = marksOf(theirs).get(date)
    if (other) days.set(date, other)
    else days.delete(date)
    return inOrder(days)
  },
}
