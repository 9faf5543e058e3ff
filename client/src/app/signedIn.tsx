import { lazy, Suspense } from 'react'
import { redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router'
import { queryClient } from '@/api/queryClient'
import { routeOf } from '@/ui/routeOf'
import { features } from './features'
import { wayToSignIn } from './session'
import { Waiting } from './Waiting'

/** Antd and everything below the shell come only once somebody is signed in. */
const Shell = lazy(() => import('./Shell'))

const today = async () => (await import('@/features/today/reads')).today

async function requireSession({ request }: LoaderFunctionArgs) {
  const way = await wayToSignIn(new URL(request.url))
  return way ? redirect(way) : null
}

/** Every page for which somebody must be signed in. They come by themselves, so that who only scans a code at the gate fetches not even their names. */
export const signedIn: RouteObject = {
  id: 'shell',
  path: '/',
  loader: requireSession,
  shouldRevalidate: () => false,
  element: (
    <Suspense fallback={<Waiting />}>
      <Shell />
    </Suspense>
  ),
  children: [
    routeOf({ path: '', lazy: () => import('./Home'), reads: today }, queryClient),
    ...features.flatMap((feature) => feature.routes).map((route) => routeOf(route, queryClient)),
    { path: '*', lazy: () => import('./NotFound') },
  ],
}
