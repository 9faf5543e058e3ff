import { queryOptions } from '@tanstack/react-query'
import { enterprisesQueries, type EnterpriseStatus } from '@/api/generated'

interface Among {
  /** Only those in this state; all where it is left out. */
  status?: EnterpriseStatus
  size: number
}

/** The first enterprises whose name or code has this in it. */
export const enterpriseSearchQuery = (q: string, among: Among) =>
  queryOptions({
    ...enterprisesQueries.list({ ...among, q, page: 1 }),
    enabled: q.length > 0,
    staleTime: 60_000,
  })
