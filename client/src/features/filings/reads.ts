import { filingsQueries } from '@/api/generated'
import { filingsAddress } from '@/entities/addresses'
import type { Reads } from '@/ui/feature'
import { readListParams } from '@/ui/listParams'
import { departmentQuery, filingCountsQuery, filingListQuery } from './queries'

export const filings: Reads = (client, { search }) => {
  const params = readListParams(filingsAddress, search)
  return [client.prefetchQuery(filingListQuery(params)), client.prefetchQuery(filingCountsQuery(params))]
}

export const filing: Reads = (client, { params: { id = '' } }) => [client.prefetchQuery(filingsQueries.show({ id }))]

export const editFiling: Reads = (client, { params: { id = '' }, me }) => [
  client.prefetchQuery(filingsQueries.show({ id })),
  ...(me.department ? [client.prefetchQuery(departmentQuery(me.department.code))] : []),
]
