import { filingsQueries } from '@/api/generated'
import type { Reads } from '@/ui/feature'
import { departmentQuery } from './queries'

export const filing: Reads = (client, { params: { id = '' } }) => [client.prefetchQuery(filingsQueries.show({ id }))]

export const editFiling: Reads = (client, { params: { id = '' }, me }) => [
  client.prefetchQuery(filingsQueries.show({ id })),
  ...(me.department ? [client.prefetchQuery(departmentQuery(me.department.code))] : []),
]
