import type { BoardDay, MonthBoard } from '@/api/generated'

/** Stripes over the days that are not worked, as one background for a whole block. */
export function restDays(days: readonly BoardDay[], dayWidth: number, colour: string): string {
  const stops = days.map((day, index) => {
    const paint = day.working ? 'transparent' : colour
    return `${paint} ${index * dayWidth}px ${(index + 1) * dayWidth}px`
  })
  return `linear-gradient(to right, ${stops.join(', ')})`
}

/** Where today begins; null in another month. */
export function todayLine(board: Pick<MonthBoard, 'today' | 'month'>, dayWidth: number): number | null {
  return board.today.startsWith(board.month) ? (Number(board.today.slice(8)) - 1) * dayWidth : null
}

/** A faint line where each day begins. */
export function dayLines(dayWidth: number): string {
  return `repeating-linear-gradient(to right, var(--line-soft) 0 1px, transparent 1px ${dayWidth}px)`
}
