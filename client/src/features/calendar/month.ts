import type { DayKind, SpecialDay } from '@/api/generated'
import { addMonths, daysOfMonth } from '@/lib/dates'

/** How a schedule marks its days, by date. */
export type Marks = ReadonlyMap<string, SpecialDay>

const MONDAY_FIRST = [6, 0, 1, 2, 3, 4, 5] as const

/** 0 for Monday … 6 for Sunday. */
function column(date: string): number {
  return MONDAY_FIRST[new Date(`${date}T00:00:00Z`).getUTCDay()]!
}

/** A month's days in weeks from Monday; null beside the month. */
export function weeksOf(month: string): (string | null)[][] {
  const days = daysOfMonth(month)
  const cells: (string | null)[] = [...Array<null>(column(days[0]!)).fill(null), ...days]
  while (cells.length % 7 > 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

export function marksOf(days: readonly SpecialDay[]): Marks {
  return new Map(days.map((day) => [day.date, day]))
}

export function inOrder(marks: Marks): SpecialDay[] {
  return [...marks.values()].sort((a, b) => a.date.localeCompare(b.date))
}

function isWeekend(date: string): boolean {
  return column(date) >= 5
}

/** Whether a day is not worked under a schedule that is being drawn up; for one in force the server says so. */
export function restsUnder(marks: Marks, date: string): boolean {
  const kind = marks.get(date)?.kind
  return kind === 'holiday' || (kind === undefined && isWeekend(date))
}

/** The next mark of a day that is clicked: a weekday is a holiday or nothing, a weekend day is worked, a holiday or nothing. */
export function toggled(marks: Marks, date: string, name: string): Marks {
  const order: (DayKind | undefined)[] = isWeekend(date)
    ? [undefined, 'makeupWorkday', 'holiday']
    : [undefined, 'holiday']
  const next = order[(order.indexOf(marks.get(date)?.kind) + 1) % order.length]
  const changed = new Map(marks)
  if (next) changed.set(date, { date, kind: next, name })
  else changed.delete(date)
  return changed
}

export interface ScheduleChange {
  date: string
  before?: SpecialDay
  after?: SpecialDay
}

/** What differs between two schedules, in the order of dates. */
export function changesBetween(before: readonly SpecialDay[], after: readonly SpecialDay[]): ScheduleChange[] {
  const old = marksOf(before)
  const now = marksOf(after)
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .map((date) => ({ date, before: old.get(date), after: now.get(date) }))
    .filter(({ before, after }) => before?.kind !== after?.kind || before?.name !== after?.name)
}

/** The twelve months of a year; for drawing up a schedule with the December before, since a notice may name its last days. */
export function monthsOf(year: number, withDecemberBefore = false): string[] {
  const first = `${year}-01`
  const months = Array.from({ length: 12 }, (_, index) => addMonths(first, index))
  return withDecemberBefore ? [addMonths(first, -1), ...months] : months
}
