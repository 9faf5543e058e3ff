import type { BoardEnterprise, BoardVisit, MonthBoard } from '@/api/generated'
import { countingVisits, isUnplaceable, isWaiting } from './filters'

export interface Merged {
  lines: number
  visits: number
  saved: number
  unplaced: number
  waiting: number
}

/** 4 行 → 2 次，减少 2 次: what the derivation did for some enterprises. */
export function mergedOf(enterprises: readonly BoardEnterprise[]): Merged {
  let lines = 0
  let visits = 0
  let unplaced = 0
  let waiting = 0
  for (const enterprise of enterprises) {
    for (const visit of countingVisits(enterprise)) {
      lines += visit.lines.length
      visits += 1
    }
    unplaced += enterprise.lines.filter(isUnplaceable).length
    waiting += enterprise.lines.filter(isWaiting).length
  }
  return { lines, visits, saved: lines - visits, unplaced, waiting }
}

/** What a dispatch would hand out. */
export function draftOf({ totals, streets }: Pick<MonthBoard, 'totals' | 'streets'>) {
  return {
    visits: totals.draft,
    lines: totals.draftLines,
    joint: totals.draftJoint,
    single: totals.draft - totals.draftJoint,
    streets: streets.filter((street) => street.draft > 0),
  }
}

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六']

/** 六个街道 */
export function streetsInWords(count: number): string {
  return `${NUMERALS[count] ?? count}个街道`
}

export interface Chosen {
  enterprise: BoardEnterprise
  visit: BoardVisit | undefined
  /** 1 for the first visit of the enterprise. */
  place: number
}

/** What a link names of an enterprise: one of its visits, or itself where it has none. */
export function chosenOf(enterprise: BoardEnterprise, id: string): Chosen {
  const index = enterprise.visits.findIndex((visit) => visit.id === id)
  return index < 0
    ? { enterprise, visit: enterprise.visits[0], place: 1 }
    : { enterprise, visit: enterprise.visits[index], place: index + 1 }
}

/** What stands for an enterprise in a link: its first visit, or itself where it has none. */
export const linkTo = (enterprise: BoardEnterprise) => enterprise.visits[0]?.id ?? enterprise.id

/** The visit of the same enterprise that the arrow to the left or right leads to. */
export function besides({ enterprise, place }: Chosen, key: 'ArrowLeft' | 'ArrowRight'): string {
  const next = place - 1 + (key === 'ArrowRight' ? 1 : -1)
  return enterprise.visits[Math.min(Math.max(next, 0), enterprise.visits.length - 1)]?.id ?? enterprise.id
}
