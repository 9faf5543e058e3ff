import { hazardsQueries, rechecksQueries } from '@/api/generated'
import { hazardsAddress } from '@/entities/addresses'
import type { Reads } from '@/ui/feature'
import { readListParams } from '@/ui/listParams'
import { hazardCountsQuery, hazardListQuery } from './queries'

export const hazards: Reads = (client, { search }) => {
  const params = readListParams(hazardsAddress, search)
  return [client.prefetchQuery(hazardListQuery(params)), client.prefetchQuery(hazardCountsQuery(params))]
}

export const hazard: Reads = (client, { params: { id = '' } }) => [client.prefetchQuery(hazardsQueries.show({ id }))]

export const recheck: Reads = (client, { params: { id = '' } }) => [client.prefetchQuery(rechecksQueries.show({ id }))]
