import type { BoardStreet } from '@/api/generated'
import { blockHeight, groupsOf, STREET_ROW } from './geometry'
import type { Loaded } from './useBoardWindow'

/** A row of the board: the head of a street, or the enterprise at a place of the whole. */
export type Row = { kind: 'street'; street: BoardStreet } | { kind: 'enterprise'; place: number; street: BoardStreet }

/** Every row in order, whether its page is there or not: the streets say how many enterprises each has. */
export function rowsOf(streets: readonly BoardStreet[], withStreets: boolean): Row[] {
  const rows: Row[] = []
  let place = 0
  for (const street of streets) {
    if (withStreets) rows.push({ kind: 'street', street })
    for (let count = 0; count < street.enterprises; count++) rows.push({ kind: 'enterprise', place: place++, street })
  }
  return rows
}

/** The height of a row: known of a street and of an enterprise that is there, else that of its street's usual enterprise. */
export function heightOf(row: Row, loaded: Loaded | undefined): number {
  if (row.kind === 'street') return STREET_ROW
  if (loaded) return blockHeight(loaded.enterprise.lines.length, groupsOf(loaded.enterprise).length)
  const { lines, visits, enterprises } = row.street
  return blockHeight(Math.round(lines / enterprises), Math.max(1, Math.round(visits / enterprises)))
}
