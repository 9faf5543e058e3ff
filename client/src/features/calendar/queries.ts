import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { WorkCalendarClient, type DeadlineKind, type SpecialDay } from '@/api/generated'
import { http } from '@/api/http'

const client = new WorkCalendarClient('', http)

export const yearQuery = (year: number) =>
  queryOptions({ queryKey: ['work-calendar', year], queryFn: ({ signal }) => client.get(year, signal) })

export const deadlineQuery = (kind: DeadlineKind, date: string) =>
  queryOptions({
    queryKey: ['work-calendar', 'deadline', kind, date],
    queryFn: ({ signal }) => client.getDeadline(kind, date, signal),
  })

/** Publishes a year's schedule over the version that was read. Every date on every page may have moved. */
export function usePublish(year: number, version: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (days: SpecialDay[]) => client.publish(year, `"${version}"`, { days, provisional: false }),
    onSuccess: () => queries.invalidateQueries(),
  })
}
