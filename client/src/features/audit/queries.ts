import { auditEntriesQueries, AuditEntriesSort } from '@/api/generated'
import type { auditAddress } from '@/entities/addresses'
import { pageArgs, type ListParams } from '@/ui'

export type AuditFilter = keyof typeof auditAddress

/** Midnight of a legal date, and of the day after it, as instants. */
export function startOf(date: string | undefined): string | undefined {
  return date && `${date}T00:00:00+08:00`
}

export function endOf(date: string | undefined): string | undefined {
  return date && new Date(Date.parse(`${date}T00:00:00+08:00`) + 86_400_000).toISOString()
}

export const auditQuery = ({ filters, ...params }: ListParams<AuditFilter>) =>
  auditEntriesQueries.list({
    ...pageArgs(params, AuditEntriesSort),
    ...filters,
    from: startOf(filters.from),
    to: endOf(filters.to),
  })
