import type { Session } from '@/api/generated'
import { formatTime, nextDay, today } from '@/lib/dates'

/** When a half day is over, by the clock in Shenzhen; a code at the gate ends with the afternoon. */
const ENDS: Record<Session, string> = { am: '12:00', pm: '18:00' }

/** Whether a half day of the server's today has passed; where this machine's day is another, nothing is said. */
export function isOver(day: string, session: Session, serverToday: string, now = new Date()): boolean {
  return day === serverToday && today(now) === serverToday && formatTime(now) >= ENDS[session]
}

/** Whether an invitation for that day must be answered on the day on which it is sent. */
export const leavesToday = (day: string, serverToday: string) => day <= nextDay(serverToday)
