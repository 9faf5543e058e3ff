import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { jointListsQueries } from '@/api/generated'
import type { BoardFilter } from './filters'
import { BOARD_PAGE, boardPageOf } from './queries'
import type { BoardWindow, Loaded } from './useBoardWindow'

/**
 * What the address has chosen: from the pages that are there, else read by itself, so that a link opens its visit wherever the board stands and whatever it is
 * narrowed to. Of the link that opened the page it is also asked where it stands, once.
 */
export function useChosen(month: string, filter: BoardFilter, window: BoardWindow) {
  const { chosen } = filter
  const [link] = useState(chosen)
  const place = window.placeOf(chosen)
  const there = place === undefined ? undefined : window.at(place)
  const apart = useQuery({
    ...jointListsQueries.showBoardEnterprise({ month, id: chosen ?? '' }),
    enabled: chosen !== undefined && !there && window.whole !== undefined,
    retry: false,
  })
  const page = useQuery({
    ...boardPageOf(month, filter, link ?? ''),
    enabled: link !== undefined && link === chosen && !there && window.whole !== undefined,
  })
  const found = page.data?.items.findIndex(({ id, visits }) => id === link || visits.some((visit) => visit.id === link))
  const entry: Loaded | undefined = there ?? (apart.error ? undefined : apart.data)
  return {
    entry: chosen === undefined ? undefined : entry,
    linked:
      page.data && found !== undefined && found >= 0 && link === chosen
        ? (page.data.page - 1) * BOARD_PAGE + found
        : undefined,
  }
}
