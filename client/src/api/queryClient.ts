import { QueryClient } from '@tanstack/react-query'
import { ProblemError } from './problem'

/** Only what may pass by itself is asked again: a broken network and an overloaded server. */
function shouldRetry(count: number, error: unknown): boolean {
  if (!(error instanceof ProblemError)) return false
  return count < 2 && (error.status === 0 || error.status >= 502)
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: shouldRetry, refetchOnWindowFocus: true, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
})
