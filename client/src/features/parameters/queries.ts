import { queryOptions } from '@tanstack/react-query'
import { planParametersQueries } from '@/api/generated'

/** All versions; there are few. */
export const versionsQuery = queryOptions({
  ...planParametersQueries.list({ size: 200 }),
  select: (page) => page.items,
})
