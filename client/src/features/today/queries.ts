import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { TodayClient } from '@/api/generated'
import { http } from '@/api/http'

const client = new TodayClient('', http)

export const todayQuery = (month?: string) =>
  queryOptions({
    queryKey: ['today', month],
    queryFn: ({ signal }) => client.show(month, signal),
    refetchInterval: 5 * 60_000,
    placeholderData: keepPreviousData,
  })
