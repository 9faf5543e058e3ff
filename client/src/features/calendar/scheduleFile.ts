import { DayKind, workCalendar, type SpecialDay } from '@/api/generated'
import { memberOf } from '@/lib/members'

/** What a file says of a year's schedule: its days, and what in it could not be read. */
export interface ScheduleFile {
  days: SpecialDay[]
  notes: readonly string[]
  faults: readonly string[]
}

export const exportUrl = (year: number) => `/api/v1/work-calendar/${year}/export`

/** A workbook is read by the server, JSON here: `[{"date":"2027-10-01","kind":"holiday","name":"国庆节"}]`, or the same below `days`, as the interface takes it. */
export async function readSchedule(year: number, file: File): Promise<ScheduleFile> {
  if (/\.json$/i.test(file.name)) return fromJson(await file.text())
  const { days, breaches, notes } = await workCalendar.read({ year, file })
  return { days, notes, faults: breaches.map(({ row, title }) => `第${row}行：${title}`) }
}

/** What is no list of days at all has a fault and no days. */
export function fromJson(text: string): ScheduleFile {
  const entries = entriesOf(text)
  if (!entries) return { days: [], notes: [], faults: ['不是放假安排的 JSON 文件，应为日期的列表'] }
  const read = entries.map(dayOf)
  return {
    days: read.filter((day) => day !== null),
    notes: [],
    faults: read.flatMap((day, index) =>
      day ? [] : [`第${index + 1}项：应有 date、kind（holiday、makeupWorkday）和 name`],
    ),
  }
}

function entriesOf(text: string): unknown[] | null {
  try {
    const value = JSON.parse(text) as unknown
    const list = Array.isArray(value) ? value : (value as { days?: unknown } | null)?.days
    return Array.isArray(list) ? list : null
  } catch {
    return null
  }
}

function dayOf(entry: unknown): SpecialDay | null {
  const { date, kind, name } = (entry ?? {}) as Record<string, unknown>
  const known = memberOf(DayKind, typeof kind === 'string' ? kind : undefined)
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date) || !known) return null
  return { date, kind: known, name: typeof name === 'string' && name.trim() ? name.trim().slice(0, 40) : '放假调整' }
}
