import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { todayQueries } from '@/api/generated'

export const todayQuery = (month?: string) =>
  queryOptions({
    ...todayQueries.show({ month }),
    refetchInterval: 5 * 60_000,
    placeholderData: keepPreviousData,
  })
