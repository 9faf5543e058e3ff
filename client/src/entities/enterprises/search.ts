import { queryOptions } from '@tanstack/react-query'
import { EnterprisesClient, type EnterpriseStatus } from '@/api/generated'
import { http } from '@/api/http'

const client = new EnterprisesClient('', http)

interface Among {
  /** Only those in this state; all where it is left out. */
  status?: EnterpriseStatus
  size: number
}

/** The first enterprises whose name or code has this in it; what is asked for is in the key, so that two questions never share an answer. */
export const enterpriseSearchQuery = (q: string, { status, size }: Among) =>
  queryOptions({
    queryKey: ['enterprises', 'search', { q, status, size }],
    queryFn: ({ signal }) => {
      const any = undefined
      return client.list(any, any, any, any, any, any, status, q, any, 1, size, signal)
    },
    enabled: q.length > 0,
    staleTime: 60_000,
  })
