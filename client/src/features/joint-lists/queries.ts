import { App } from 'antd'
import { affected } from '@/entities/affected'
import {
  JointListsClient,
  jointListsQueries,
  type DispatchReceipt,
  type JointListDetails,
  type MonthBoard,
} from '@/api/generated'
import { useCommand } from '@/ui'

/** The newest lists; the first is that of the latest month. */
export const newestListsQuery = jointListsQueries.list({ sort: '-month', page: 1, size: 1 })

export const exportUrl = (month: string) => `/api/v1/joint-lists/${month}/export?format=xlsx`

/** What the lead does with a month, in the version that the page shows (0: no draft yet). */
export function useDerivation(board: MonthBoard) {
  const { month, version } = board
  const { message } = App.useApp()
  return useCommand<void, JointListDetails>({
    id: `joint-lists.derive ${month}`,
    send: (http, _, ifMatch) => new JointListsClient(http).derive({ month, ifMatch: version ? ifMatch : undefined }),
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
    send: (http, _, ifMatch) => new JointListsClient(http).dispatch({ month, ifMatch }),
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
      const lists = new JointListsClient(http)
      const visit = { month, id: change.visitId, ifMatch }
      if (change.kind === 'split') return lists.splitVisit({ ...visit, body: { lineIds: change.lineIds } })
      if (change.kind === 'merge') return lists.mergeVisits({ ...visit, body: { visitId: change.otherId } })
      return lists.nameLead({ ...visit, body: { department: change.department } })
    },
    version,
    changes: [jointListsQueries.showMonthBoard({ month }).queryKey],
  })
}
