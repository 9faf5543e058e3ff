import { enterprisesQueries } from '@/api/generated'
import type { Reads } from '@/ui/feature'
import { timelineQuery } from './queries'

export const enterprise: Reads = (client, { params: { id = '' } }) => [
  client.prefetchQuery(enterprisesQueries.show({ id })),
  client.prefetchInfiniteQuery(timelineQuery(id)),
]
