import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { JointListsClient } from '@/api/generated'
import { http } from '@/api/http'

const client = new JointListsClient('', http)

export const boardQuery = (month: string) =>
  queryOptions({ queryKey: ['joint-lists', month], queryFn: ({ signal }) => client.showMonthBoard(month, signal) })

/** The newest lists; the first is that of the latest month. */
export const newestListsQuery = queryOptions({
  queryKey: ['joint-lists', 'newest'],
  queryFn: ({ signal }) => client.list(undefined, undefined, '-month', 1, 1, signal),
})

export const exportUrl = (month: string) => `/api/v1/joint-lists/${month}/export?format=xlsx`

/** What the lead does with a month, in the version that the page shows (0: no draft yet); each change shows the month as it is then, and a refusal shows what somebody else has changed. */
export function useMonthActions(month: string, version: number) {
  const queryClient = useQueryClient()
  const ifMatch = `"${version}"`
  const onSettled = () => queryClient.invalidateQueries({ queryKey: ['joint-lists'] })
  const derive = useMutation({ mutationFn: () => client.derive(month, version ? ifMatch : undefined), onSettled })
  const dispatch = useMutation({
    mutationFn: () => client.dispatch(month, ifMatch),
    onSettled: () => Promise.all([onSettled(), queryClient.invalidateQueries({ queryKey: ['inspections'] })]),
  })
  return { derive, dispatch }
}

export type DraftChange =
  | { kind: 'split'; visitId: string; lineIds: string[] }
  | { kind: 'merge'; visitId: string; otherId: string }
  | { kind: 'lead'; visitId: string; department: string }

export function useDraftChange(month: string, version: number) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (change: DraftChange) => {
      const ifMatch = `"${version}"`
      if (change.kind === 'split') return client.splitVisit(month, change.visitId, ifMatch, { lineIds: change.lineIds })
      if (change.kind === 'merge')
        return client.mergeVisits(month, change.visitId, ifMatch, { visitId: change.otherId })
      return client.nameLead(month, change.visitId, ifMatch, { department: change.department })
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['joint-lists', month] }),
  })
}
