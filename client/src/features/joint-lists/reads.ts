import { jointListsQueries } from '@/api/generated'
import { boardAddress } from '@/entities/addresses'
import { readAddress } from '@/lib/address'
import type { Reads } from '@/ui/feature'
import { boardPageQuery } from './queries'

export const board: Reads = (client, { params: { month = '' }, search }) => [
  client.prefetchQuery(jointListsQueries.showMonthBoard({ month })),
  client.prefetchQuery(boardPageQuery(month, readAddress(boardAddress, search), 1)),
]
