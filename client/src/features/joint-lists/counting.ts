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
export function draftOf(board: MonthBoard) {
  const visits = board.enterprises.flatMap((enterprise) => enterprise.visits).filter((visit) => !visit.inspection)
  const joint = visits.filter((visit) => visit.joint).length
  return {
    visits: visits.length,
    lines: visits.reduce((sum, visit) => sum + visit.lines.length, 0),
    joint,
    single: visits.length - joint,
    streets: board.streets.filter((street) => street.draft > 0),
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

/** What a link names: a visit, or an enterprise that has none. */
export function chosenOf(enterprises: readonly BoardEnterprise[], id: string | undefined): Chosen | undefined {
  if (!id) return undefined
  for (const enterprise of enterprises) {
    const index = enterprise.visits.findIndex((visit) => visit.id === id)
    if (index >= 0) return { enterprise, visit: enterprise.visits[index], place: index + 1 }
    if (enterprise.id === id) return { enterprise, visit: enterprise.visits[0], place: 1 }
  }
  return undefined
}

/** The neighbour that an arrow key leads to: up and down by enterprise, left and right by visit. */
export function neighbour(
  enterprises: readonly BoardEnterprise[],
  chosen: string | undefined,
  key: string,
): string | undefined {
  const now = chosenOf(enterprises, chosen)
  const idOf = (enterprise: BoardEnterprise | undefined) => enterprise && (enterprise.visits[0]?.id ?? enterprise.id)
  if (!now) return idOf(enterprises[0])
  const at = enterprises.indexOf(now.enterprise)
  if (key === 'ArrowDown') return idOf(enterprises[Math.min(at + 1, enterprises.length - 1)])
  if (key === 'ArrowUp') return idOf(enterprises[Math.max(at - 1, 0)])
  const visits = now.enterprise.visits
  const next = now.place - 1 + (key === 'ArrowRight' ? 1 : -1)
  return visits[Math.min(Math.max(next, 0), visits.length - 1)]?.id ?? now.enterprise.id
}
