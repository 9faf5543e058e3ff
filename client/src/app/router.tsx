import { lazy, Suspense } from 'react'
import { createBrowserRouter, redirect, type LoaderFunctionArgs } from 'react-router'
import { meQuery } from '@/api/me'
import { ProblemError } from '@/api/problem'
import { queryClient } from '@/api/queryClient'
import { pages } from '@/entities/pages'
import { routeOf } from '@/ui/routeOf'
import { RootError } from './RootError'
import { features } from './features'
import { Waiting } from './Waiting'

/** Antd and everything below the shell come only once somebody is signed in. */
const Shell = lazy(() => import('./Shell'))

const today = async () => (await import('@/features/today/reads')).today

async function requireSession({ request }: LoaderFunctionArgs) {
  try {
    await queryClient.ensureQueryData(meQuery)
    return null
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status !== 401) throw error
    const { pathname, search, hash } = new URL(request.url)
    const next = pathname === pages.home() ? undefined : pathname + search + hash
    // React Router's way to leave a loader is to throw the answer.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw redirect(pages.signIn(next))
  }
}

export const router = createBrowserRouter([
  {
    ErrorBoundary: RootError,
    HydrateFallback: Waiting,
    children: [
      { path: '/sign-in', lazy: () => import('./SignIn') },
      { path: '/verify/:code?', lazy: () => import('@/features/verify/VerifyPage') },
      {
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
      },
    ],
  },
])
