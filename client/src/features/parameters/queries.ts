import { queryOptions } from '@tanstack/react-query'
import { PlanParametersClient, type RecordPlanParameters } from '@/api/generated'
import { http, type Http } from '@/api/http'

const client = new PlanParametersClient('', http)

/** All versions; there are few. */
export const versionsQuery = queryOptions({
  queryKey: ['plan-parameters'],
  queryFn: ({ signal }) => client.list(undefined, undefined, 200, signal).then((page) => page.items),
})

export const onDateQuery = (date: string) =>
  queryOptions({
    queryKey: ['plan-parameters', 'on', date],
    queryFn: ({ signal }) => client.getCurrent(date, signal),
  })

export const record = (through: Http, body: RecordPlanParameters) => new PlanParametersClient('', through).record(body)
