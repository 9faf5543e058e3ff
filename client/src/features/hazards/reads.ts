import { hazardsQueries, rechecksQueries } from '@/api/generated'
import { closureReportsAddress, hazardsAddress } from '@/entities/addresses'
import type { Reads } from '@/ui/feature'
import { readListParams } from '@/ui/listParams'
import {
  closureReportCountsQuery,
  closureReportListQuery,
  hazardCountsQuery,
  hazardListQuery,
  owedReportListQuery,
} from './queries'

export const hazards: Reads = (client, { search }) => {
  const params = readListParams(hazardsAddress, search)
  return [client.prefetchQuery(hazardListQuery(params)), client.prefetchQuery(hazardCountsQuery(params))]
}

export const hazard: Reads = (client, { params: { id = '' } }) => [client.prefetchQuery(hazardsQueries.show({ id }))]

export const recheck: Reads = (client, { params: { id = '' } }) => [client.prefetchQuery(rechecksQueries.show({ id }))]

export const closureReports: Reads = (client, { search }) => {
  const params = readListParams(closureReportsAddress, search)
  return [
    params.filters.view === 'owed'
      ? client.prefetchQuery(owedReportListQuery(params))
      : client.prefetchQuery(closureReportListQuery(params)),
    client.prefetchQuery(closureReportCountsQuery(params)),
  ]
}
