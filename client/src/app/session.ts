import { meQuery } from '@/api/me'
import { ProblemError } from '@/api/problem'
import { queryClient } from '@/api/queryClient'
import { pages } from '@/entities/pages'

/** Where whoever is not signed in goes from this address, and comes back to it; null for who is. */
export async function wayToSignIn({
  pathname,
  search,
  hash,
}: Pick<URL, 'pathname' | 'search' | 'hash'>): Promise<string | null> {
  try {
    await queryClient.ensureQueryData(meQuery)
    return null
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status !== 401) throw error
    return pages.signIn(pathname === pages.home() ? undefined : pathname + search + hash)
  }
}

/** Whoever opens a link after their session has ended is sent to sign in before the page of the link, which they would not see, is loaded. */
export async function beforeFirstPage(): Promise<void> {
  // The pages that ask for nobody's name.
  if (/^.(sign-in|verify)/.test(location.pathname)) return
  // What else may be wrong, the page itself says.
  const way = await wayToSignIn(location).catch(() => null)
  if (way) history.replaceState(null, '', way)
}
