import type { Reads } from '@/ui/feature'
import { todayQuery } from './queries'

export const today: Reads = (client, { me }) =>
  me.permissions.includes('dashboard.read') ? [client.prefetchQuery(todayQuery())] : []
