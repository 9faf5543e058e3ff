import { useQueries } from '@tanstack/react-query'
import { workCalendarQueries } from '@/api/generated'

const HOURS = 60 * 60_000

/** The days of a window on which nobody works, as the server's calendar has them; none while it is being read. */
export function useRestDays(from: string, to: string): { rests: (day: string) => boolean } {
  const years = [...new Set([Number(from.slice(0, 4)), Number(to.slice(0, 4))])]
  const found = useQueries({
    queries: years.map((year) => ({ ...workCalendarQueries.get({ year }), staleTime: HOURS })),
  })
  const months = new Map(found.flatMap((year) => year.data?.months ?? []).map((each) => [each.month, each]))
  return { rests: (day) => months.get(day.slice(0, 7))?.restDays.includes(Number(day.slice(8))) ?? false }
}
