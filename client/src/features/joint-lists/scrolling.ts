import type { BoardEnterprise, BoardStreet } from '@/api/generated'
import { mergedOf, type Merged } from './counting'
import { blockHeight, groupsOf, STREET_ROW } from './geometry'

export interface StreetItem {
  kind: 'street'
  street: BoardStreet
  enterprises: number
  merged: Merged
  top: number
  height: number
}

export interface EnterpriseRow {
  kind: 'enterprise'
  enterprise: BoardEnterprise
  top: number
  height: number
}

export type Item = StreetItem | EnterpriseRow

/** Every street and enterprise with its place; heights are known without drawing. */
export function itemsOf(enterprises: readonly BoardEnterprise[], streets: readonly BoardStreet[]) {
  const items: Item[] = []
  let top = 0
  for (const street of streets) {
    const here = enterprises.filter((enterprise) => enterprise.subdistrictCode === street.code)
    if (here.length === 0) continue
    items.push({ kind: 'street', street, enterprises: here.length, merged: mergedOf(here), top, height: STREET_ROW })
    top += STREET_ROW
    for (const enterprise of here) {
      const height = blockHeight(enterprise.lines.length, groupsOf(enterprise).length)
      items.push({ kind: 'enterprise', enterprise, top, height })
      top += height
    }
  }
  return { items, height: top }
}

/** Which items touch what is in view, with a little more above and below. */
export function visibleRange(items: readonly Item[], scrollTop: number, height: number, spare = 300) {
  const from = firstEndingAfter(items, scrollTop - spare)
  let to = from
  while (to < items.length && items[to]!.top < scrollTop + height + spare) to++
  return { from, to }
}

export function topOf(items: readonly Item[], chosen: string | undefined): EnterpriseRow | undefined {
  return items.find(
    (item): item is EnterpriseRow =>
      item.kind === 'enterprise' &&
      (item.enterprise.id === chosen || item.enterprise.visits.some((visit) => visit.id === chosen)),
  )
}

function firstEndingAfter(items: readonly Item[], y: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.top + items[middle]!.height > y) high = middle
    else low = middle + 1
  }
  return low
}
