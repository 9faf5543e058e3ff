const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const

/** The zone of every legal date and of every moment that is shown. */
const ZONE = 'Asia/Shanghai'

interface Parts {
  year: number
  month: number
  day: number
}

function partsOf(date: string): Parts {
  const [year, month, day] = date.split('-').map(Number)
  return { year: year ?? 0, month: month ?? 0, day: day ?? 1 }
}

/** Monday to Sunday as 周一…周日, of a date `YYYY-MM-DD`. */
export function weekday(date: string): string {
  const { year, month, day } = partsOf(date)
  return `周${WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]}`
}

/** 12月15日; another year than `thisYear` is named: 2025年12月15日. */
export function formatDate(date: string, thisYear = partsOf(today()).year): string {
  const { year, month, day } = partsOf(date)
  return `${year === thisYear ? '' : `${year}年`}${month}月${day}日`
}

/** 12月15日（周二） */
export function formatDateWeekday(date: string, thisYear?: number): string {
  return `${formatDate(date, thisYear)}（${weekday(date)}）`
}

/** 2026年11月23日 */
export function formatFullDate(date: string): string {
  const { year, month, day } = partsOf(date)
  return `${year}年${month}月${day}日`
}

/** 2026年12月, of a month `YYYY-MM`. */
export function formatMonth(month: string): string {
  const { year, month: number } = partsOf(month)
  return `${year}年${number}月`
}

/** 10日—18日 within one month, 28日—次月6日 into the next, otherwise both in full. */
export function formatWindow(from: string, to: string): string {
  const a = partsOf(from)
  const b = partsOf(to)
  const months = (b.year - a.year) * 12 + b.month - a.month
  if (months === 0) return a.day === b.day ? `${a.month}月${a.day}日` : `${a.month}月${a.day}日—${b.day}日`
  return `${formatDate(from)}—${months === 1 ? `次月${b.day}日` : formatDate(to)}`
}

const moments = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

function momentParts(instant: string | Date): { date: string; time: string } {
  const found = Object.fromEntries(moments.formatToParts(new Date(instant)).map((part) => [part.type, part.value]))
  return { date: `${found.year}-${found.month}-${found.day}`, time: `${found.hour}:${found.minute}` }
}

/** The legal date (Asia/Shanghai) of an instant. */
export function dateOf(instant: string | Date): string {
  return momentParts(instant).date
}

/** 09:24 in Asia/Shanghai. */
export function formatTime(instant: string | Date): string {
  return momentParts(instant).time
}

/** 12月15日 09:24 in Asia/Shanghai. */
export function formatMoment(instant: string | Date): string {
  const { date, time } = momentParts(instant)
  return `${formatDate(date)} ${time}`
}

/** Today's legal date by the clock of this machine. */
export function today(now: Date = new Date()): string {
  return momentParts(now).date
}

/** The month `YYYY-MM` that lies `count` months after `month`. */
export function addMonths(month: string, count: number): string {
  const { year, month: number } = partsOf(month)
  const moved = new Date(Date.UTC(year, number - 1 + count, 1))
  return `${moved.getUTCFullYear()}-${String(moved.getUTCMonth() + 1).padStart(2, '0')}`
}

/** The day after a date `YYYY-MM-DD`. */
export function nextDay(date: string): string {
  const { year, month, day } = partsOf(date)
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10)
}

/** Calendar days of a month `YYYY-MM`. */
export function daysOfMonth(month: string): string[] {
  const { year, month: number } = partsOf(month)
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`)
}

/** 上午 or 下午 of a session on the wire. */
export function formatSession(session: string | null | undefined): string {
  return session === 'am' ? '上午' : session === 'pm' ? '下午' : ''
}
