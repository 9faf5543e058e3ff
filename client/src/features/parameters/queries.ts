import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { PlanParametersClient, type RecordPlanParameters } from '@/api/generated'
import { http } from '@/api/http'

const client = new PlanParametersClient('', http)

/** All versions; there are few. */
export const versionsQuery = queryOptions({
  queryKey: ['plan-parameters'],
  queryFn: ({ signal }) => client.list(undefined, undefined, undefined, 200, signal).then((page) => page.items),
})

export const onDateQuery = (date: string) =>
  queryOptions({
    queryKey: ['plan-parameters', 'on', date],
    queryFn: ({ signal }) => client.getCurrent(date, signal),
  })

/** Records a version; deadlines counted from its day on may be other days now. */
export function useRecord() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: RecordPlanParameters) => client.record(body),
    onSuccess: () => queries.invalidateQueries(),
  })
}
