import { App } from 'antd'
import { affected } from '@/entities/affected'
import {
  jointLists,
  JointListsClient,
  jointListsQueries,
  CompanionsClient,
  companionsQueries,
  CompanionsSort,
  CompanionStatus,
  type BoardEnterprise,
  type CompanionsReceipt,
  type CompanionWish,
  type DispatchReceipt,
  type JointListDetails,
  type MonthBoard,
} from '@/api/generated'
import { memberOf } from '@/lib/members'
import { pageArgs, useCommand, type ListParams } from '@/ui'
import type { companionsAddress } from '@/entities/addresses'
import type { BoardFilter } from './filters'

/** The newest lists; the first is that of the latest month. */
export const newestListsQuery = jointListsQueries.list({ sort: '-month', page: 1, size: 1 })

/** How many enterprises a page of the board has: more than a window shows, few enough to come at once. */
export const BOARD_PAGE = 50

const narrowed = ({ street, body, view, q }: BoardFilter) => ({ subdistrict: street, body, view, q })

export const boardPageQuery = (month: string, filter: BoardFilter, page: number) =>
  jointListsQueries.listBoardEnterprises({ month, ...narrowed(filter), page, size: BOARD_PAGE })

/** The page that has what a link names; the first where the filter leaves it out. */
export const boardPageOf = (month: string, filter: BoardFilter, at: string) =>
  jointListsQueries.listBoardEnterprises({ month, ...narrowed(filter), at, size: BOARD_PAGE })

const LARGEST = 200

/** All enterprises that the filter leaves, for paper. */
export async function wholeBoard(month: string, filter: BoardFilter): Promise<BoardEnterprise[]> {
  const asked = { month, ...narrowed(filter), size: LARGEST }
  const { items, total } = await jointLists.listBoardEnterprises({ ...asked, page: 1 })
  const rest = Array.from({ length: Math.max(0, Math.ceil(total / LARGEST) - 1) }, (_, index) => index + 2)
  for (const page of rest) items.push(...(await jointLists.listBoardEnterprises({ ...asked, page })).items)
  return items
}

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

/** @param version That of the draft when the visit was read. */
export function useDraftChange({ month }: MonthBoard, version: number) {
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
    changes: [jointListsQueries.key],
  })
}

/** The invitations to come along, as the list's page asks for them. */
export const companionsQuery = ({ filters, ...params }: ListParams<keyof typeof companionsAddress>) =>
  companionsQueries.list({
    ...pageArgs(params, CompanionsSort),
    ...filters,
    status: memberOf(CompanionStatus, filters.status),
  })

/** Whom the lead can ask to come along to visits of the month's draft. */
export const companionChoicesQuery = (month: string) => companionsQueries.showCompanionChoices({ month })

/** @param version That of the draft when the choices were read. */
export function useInvitation(month: string, version: number, asking = false) {
  const { message } = App.useApp()
  return useCommand<CompanionWish[], CompanionsReceipt>({
    id: `companions.invite ${month}`,
    send: (http, wishes, ifMatch) => new CompanionsClient(http).invite({ month, ifMatch, body: { wishes } }),
    version,
    asking,
    changes: affected.companion,
    success: ({ wishes }) => {
      const refused = wishes.filter((wish) => wish.refusal)
      if (refused.length === 0) return `已邀请 ${wishes.length} 个单位，等待答复`
      const reasons = [...new Set(refused.map((wish) => wish.refusal))].join('；')
      void message.warning(`已邀请 ${wishes.length - refused.length} 个，${refused.length} 个没有发出：${reasons}`)
      return undefined
    },
  })
}
