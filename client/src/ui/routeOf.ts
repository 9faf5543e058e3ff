import type { QueryClient } from '@tanstack/react-query'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { meQuery } from '@/api/me'
import type { FeatureRoute, Reads } from './feature'

/**
 * A route of a feature for the router. What its page asks for is begun while the page's chunk is on its way, all at once; the page itself waits for nothing and
 * finds the same queries under way. Nothing is asked before it is known who asks, and whether they may.
 */
export function routeOf({ reads, ...route }: FeatureRoute, client: QueryClient): RouteObject {
  const { lazy, handle } = route
  if (!reads) return route
  const begin = async ({ params, request }: LoaderFunctionArgs, asked: Reads) => {
    const me = await client.ensureQueryData(meQuery).catch(() => undefined)
    if (!me || (handle?.permission && !me.permissions.includes(handle.permission))) return null
    void Promise.allSettled(asked(client, { params, search: new URL(request.url).searchParams, me }))
    return null
  }
  return {
    ...route,
    lazy: {
      Component: async () => (await lazy()).Component,
      loader: async () => {
        const asked = await reads()
        return (args: LoaderFunctionArgs) => begin(args, asked)
      },
    },
    // A page reads its own address; a filter or a tab is not opened anew.
    shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
  }
}
