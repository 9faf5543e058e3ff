import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { BoardEnterprise, BoardPage } from '@/api/generated'
import type { BoardFilter } from './filters'
import { BOARD_PAGE, boardPageQuery } from './queries'

/** An enterprise that is there, and the draft's version that it was read at. */
export interface Loaded {
  enterprise: BoardEnterprise
  version: number
}

/** The enterprises of a board by their place in the whole: those pages are read that are looked at. */
export interface BoardWindow {
  /** Counts, streets and total of all that the filter leaves; undefined before the first answer. */
  whole: BoardPage | undefined
  error: unknown
  refetch: () => void
  /** Undefined while its page is on its way. */
  at: (index: number) => Loaded | undefined
  /** Where an enterprise stands, by its own id or that of a visit; undefined unless its page is there. */
  placeOf: (id: string | undefined) => number | undefined
  /** The enterprise at that place, read where it has not been yet. */
  load: (index: number) => Promise<BoardEnterprise | undefined>
  /** Says which places are looked at, both included. */
  look: (from: number, to: number) => void
}

const pageOf = (index: number) => Math.floor(index / BOARD_PAGE) + 1

export function useBoardWindow(month: string, filter: BoardFilter): BoardWindow {
  const client = useQueryClient()
  const [looked, setLooked] = useState({ first: 1, last: 1 })
  const first = useQuery({ ...boardPageQuery(month, filter, 1), placeholderData: keepPreviousData })
  const total = first.data?.total ?? 0
  const last = Math.min(looked.last, Math.max(1, pageOf(total - 1)))
  const numbers = Array.from({ length: Math.max(0, last - looked.first + 1) }, (_, index) => looked.first + index)
  const more = useQueries({
    queries: numbers.filter((page) => page > 1).map((page) => boardPageQuery(month, filter, page)),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  })

  const { rows, places } = useMemo(() => {
    const rows = new Map<number, Loaded>()
    const places = new Map<string, number>()
    for (const page of first.data ? [first.data, ...more] : []) {
      page.items.forEach((enterprise, index) => {
        const place = (page.page - 1) * BOARD_PAGE + index
        rows.set(place, { enterprise, version: page.version })
        for (const { id } of [enterprise, ...enterprise.visits]) places.set(id, place)
      })
    }
    return { rows, places }
  }, [first.data, more])

  const look = useCallback((from: number, to: number) => {
    const next = { first: pageOf(from), last: pageOf(to) }
    setLooked((now) => (now.first === next.first && now.last === next.last ? now : next))
  }, [])

  return {
    whole: first.data,
    error: first.error,
    refetch: () => void first.refetch(),
    at: (index) => rows.get(index),
    placeOf: (id) => (id === undefined ? undefined : places.get(id)),
    load: async (index) => {
      const page = await client.ensureQueryData(boardPageQuery(month, filter, pageOf(index)))
      return page.items[index % BOARD_PAGE]
    },
    look,
  }
}
