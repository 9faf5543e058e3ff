import { queryOptions } from '@tanstack/react-query'
import { WorkCalendarClient, type DeadlineKind, type SpecialDay } from '@/api/generated'
import { http, type Http } from '@/api/http'

const client = new WorkCalendarClient('', http)

export const yearQuery = (year: number) =>
  queryOptions({ queryKey: ['work-calendar', year], queryFn: ({ signal }) => client.get(year, signal) })

export const deadlineQuery = (kind: DeadlineKind, date: string) =>
  queryOptions({
    queryKey: ['work-calendar', 'deadline', kind, date],
    queryFn: ({ signal }) => client.getDeadline(kind, date, signal),
  })

/** Publishes a year's schedule over the version that it was drawn up from. */
export const publish = (through: Http, year: number, ifMatch: string, days: SpecialDay[]) =>
  new WorkCalendarClient('', through).publish(year, ifMatch, { days, provisional: false })
