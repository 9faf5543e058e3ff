import { queryOptions } from '@tanstack/react-query'
import type { VerificationAnswer } from '@/api/generated'
import { requestJson } from '@/api/http'

export const verificationQuery = (code: string) =>
  queryOptions({
    // By hand, for the public page is weighed: the generated query would bring the frame of all others.
    // eslint-disable-next-line no-restricted-syntax
    queryKey: ['verification', code],
    queryFn: ({ signal }) =>
      requestJson<VerificationAnswer>(`/api/v1/public/verifications/${encodeURIComponent(code)}`, { signal }),
    staleTime: 0,
  })

/**
 * A code however it was typed or read aloud, in the form in which it is printed, PS26-7KQ4-9XTM. Codes have no I, L and O, so
 * what looks like one is the digit; spaces, dashes, lower case and full-width letters do no harm.
 */
export function normalizeCode(typed: string): string {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return signs.length === 12 ? `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}` : signs
}
