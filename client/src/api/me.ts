import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Permission, SignedIn } from './generated'
import { requestJson } from './http'

export const meQuery = queryOptions({
  // By hand, for the sign-in page is weighed: the generated query would bring the frame of all others.
  // eslint-disable-next-line no-restricted-syntax
  queryKey: ['me'],
  queryFn: ({ signal }) => requestJson<SignedIn>('/api/v1/auth/me', { signal }),
  staleTime: 5 * 60_000,
  // Another account may have been signed in in another tab.
  refetchOnWindowFocus: 'always',
  retry: false,
})

/** The signed-in person; below the shell there always is one. */
export function useMe(): SignedIn & { can: (permission: Permission) => boolean } {
  const { data } = useQuery(meQuery)
  if (!data) throw new Error('useMe is for pages below the shell')
  return { ...data, can: (permission) => data.permissions.includes(permission) }
}

export function signIn(userName: string, password: string, code?: string): Promise<void> {
  return requestJson('/api/v1/auth/login', { method: 'POST', json: { userName, password, ...(code ? { code } : {}) } })
}

export function signOut(): Promise<void> {
  return requestJson('/api/v1/auth/logout', { method: 'POST' })
}

const REMEMBERED = 'supervision.userName'

export const rememberedUserName = {
  get: () => localStorage.getItem(REMEMBERED) ?? '',
  set: (userName: string) => localStorage.setItem(REMEMBERED, userName),
}
