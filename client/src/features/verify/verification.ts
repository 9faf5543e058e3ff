import { queryOptions } from '@tanstack/react-query'
import type { SafetyDomain } from '@/api/generated'
import { requestJson } from '@/api/http'

/** What anybody may know of a visit by its code, `GET /public/verifications/{code}`. */
export interface Verification {
  filed: boolean
  enterprise?: string | null
  date?: string | null
  session?: string | null
  departments?: { name: string; domains: SafetyDomain[]; officers: string[]; count: number }[] | null
  items?: string[] | null
  validUntil?: string | null
  number?: string | null
}

export const verificationQuery = (code: string) =>
  queryOptions({
    queryKey: ['verification', code],
    queryFn: ({ signal }) =>
      requestJson<Verification>(`/api/v1/public/verifications/${encodeURIComponent(code)}`, { signal }),
    staleTime: 0,
  })

/** A code as it is written on paper or read aloud: spaces, lower case and full-width letters do no harm. */
export function normalizeCode(typed: string): string {
  return typed.normalize('NFKC').replace(/\s+/g, '').toUpperCase()
}
