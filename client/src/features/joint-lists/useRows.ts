import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useMemo, type RefObject } from 'react'
import { heightOf, rowsOf, type Row } from './scrolling'
import type { BoardWindow } from './useBoardWindow'

interface Options {
  board: BoardWindow
  scroller: RefObject<HTMLElement | null>
  /** Heads of streets stand between the enterprises. */
  withStreets: boolean
  /** The height of a row that is not drawn; rows that are drawn are measured where this is left out. */
  known?: boolean
}

/** The rows that are in view, of all that there are: their pages are asked for, their heights kept, and one can be gone to by its place. */
export function useRows({ board, scroller, withStreets, known = false }: Options) {
  // The virtualizer changes in place: what is remembered of it would be old.
  'use no memo'
  const { whole, at, look } = board
  const streets = whole?.streets
  const rows = useMemo(() => rowsOf(streets ?? [], withStreets), [streets, withStreets])
  const sizeOf = (row: Row) => heightOf(row, row.kind === 'enterprise' ? at(row.place) : undefined)
  // eslint-disable-next-line react-hooks/incompatible-library -- see above
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => sizeOf(rows[index]!),
    getItemKey: (index) => keyOf(rows[index]!),
    overscan: 8,
  })

  const shown = virtualizer.getVirtualItems()
  const [first, last] = [shown[0]?.index, shown.at(-1)?.index]
  useEffect(() => {
    if (first === undefined || last === undefined) return
    const places = rows.slice(first, last + 1).flatMap((row) => (row.kind === 'enterprise' ? [row.place] : []))
    if (places.length > 0) look(places[0]!, places.at(-1)!)
  }, [rows, first, last, look])

  // Of a page that has come the heights are known; what stands above the view must not move it.
  useLayoutEffect(() => {
    if (!known) return
    for (const { index, size } of shown) {
      const height = sizeOf(rows[index]!)
      if (height !== size) virtualizer.resizeItem(index, height)
    }
  })

  return {
    rows,
    shown,
    height: virtualizer.getTotalSize(),
    measure: known ? undefined : virtualizer.measureElement,
    /** Brings the enterprise at that place into view. */
    goTo: (place: number, align: 'auto' | 'center' = 'auto') => {
      const index = rows.findIndex((row) => row.kind === 'enterprise' && row.place === place)
      if (index >= 0) virtualizer.scrollToIndex(index, { align })
    },
  }
}

const keyOf = (row: Row) => (row.kind === 'street' ? row.street.code : row.place)
