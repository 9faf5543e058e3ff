import { queryOptions } from '@tanstack/react-query'
import { App } from 'antd'
import { affected } from '@/entities/affected'
import { JointListsClient, type DispatchReceipt, type JointListDetails, type MonthBoard } from '@/api/generated'
import { http } from '@/api/http'
import { useCommand } from '@/ui'

const client = new JointListsClient('', http)

export const boardQuery = (month: string) =>
  queryOptions({ queryKey: ['joint-lists', month], queryFn: ({ signal }) => client.showMonthBoard(month, signal) })

/** The newest lists; the first is that of the latest month. */
export const newestListsQuery = queryOptions({
  queryKey: ['joint-lists', 'newest'],
  queryFn: ({ signal }) => client.list(undefined, undefined, '-month', 1, 1, signal),
})

export const exportUrl = (month: string) => `/api/v1/joint-lists/${month}/export?format=xlsx`

/** What the lead does with a month, in the version that the page shows (0: no draft yet). */
export function useDerivation(board: MonthBoard) {
  const { month, version } = board
  const { message } = App.useApp()
  return useCommand<void, JointListDetails>({
    id: `joint-lists.derive ${month}`,
    send: (http, _, ifMatch) => new JointListsClient('', http).derive(month, version ? ifMatch : undefined),
    version,
    changes: affected.jointList,
    success: (list) => {
      if (list.status === 'draft')
        return `${list.lines} 行合并为 ${list.visits.length} 次入企，减少 ${list.visitsSaved} 次`
      void message.info('没有新的备案行可以推导')
      return undefined
    },
  })
}

export function useDispatch({ month, version }: MonthBoard, asking: boolean) {
  return useCommand<void, DispatchReceipt>({
    id: `joint-lists.dispatch ${month}`,
    send: (http, _, ifMatch) => new JointListsClient('', http).dispatch(month, ifMatch),
    version,
    asking,
    changes: affected.jointList,
    success: ({ inspections }) =>
      `已下发 ${inspections.length} 个检查任务：${inspections[0]?.number} 至 ${inspections.at(-1)?.number}`,
  })
}

export type DraftChange =
  | { kind: 'split'; visitId: string; lineIds: string[] }
  | { kind: 'merge'; visitId: string; otherId: string }
  | { kind: 'lead'; visitId: string; department: string }

export function useDraftChange({ month, version }: MonthBoard) {
  return useCommand<DraftChange>({
    id: `joint-lists.change ${month}`,
    send: (http, change, ifMatch): Promise<unknown> => {
      const lists = new JointListsClient('', http)
      if (change.kind === 'split') return lists.splitVisit(month, change.visitId, ifMatch, { lineIds: change.lineIds })
      if (change.kind === 'merge') return lists.mergeVisits(month, change.visitId, ifMatch, { visitId: change.otherId })
      return lists.nameLead(month, change.visitId, ifMatch, { department: change.department })
    },
    version,
    changes: [['joint-lists', month]],
  })
}
