import { queryOptions } from '@tanstack/react-query'
import { AuditEntriesClient, type AuditEntriesSort } from '@/api/generated'
import { http } from '@/api/http'
import type { ListParams } from '@/ui'

const client = new AuditEntriesClient('', http)

export type AuditFilter = 'entity' | 'entityId' | 'actor' | 'from' | 'to'

/** Midnight of a legal date, and of the day after it, as instants. */
export function startOf(date: string | undefined): string | undefined {
  return date && `${date}T00:00:00+08:00`
}

export function endOf(date: string | undefined): string | undefined {
  return date && new Date(Date.parse(`${date}T00:00:00+08:00`) + 86_400_000).toISOString()
}

export const auditQuery = ({ filters, sort, page, size }: ListParams<AuditFilter>) =>
  queryOptions({
    queryKey: ['audit', filters, sort, page, size],
    queryFn: ({ signal }) =>
      client.list(
        filters.entity,
        filters.entityId,
        filters.actor,
        startOf(filters.from),
        endOf(filters.to),
        undefined,
        sort as AuditEntriesSort | undefined,
        page,
        size,
        signal,
      ),
  })
