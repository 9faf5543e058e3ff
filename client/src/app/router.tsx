import { lazy, Suspense } from 'react'
import { createBrowserRouter, redirect, type LoaderFunctionArgs } from 'react-router'
import { queryClient } from '@/api/queryClient'
import { routeOf } from '@/ui/routeOf'
import { RootError } from './RootError'
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

/** Made when it is known who asks: making it opens the first page. */
export const createRouter = () =>
  createBrowserRouter([
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
