import { createBrowserRouter } from 'react-router'
import { RootError } from './RootError'
import { Waiting } from './Waiting'

const ROOT = 'root'

/** Made when it is known who asks: making it opens the first page. The pages of who is signed in join it with the first address that is none of these two. */
export const createRouter = () => {
  let joined: Promise<void> | undefined
  return createBrowserRouter(
    [
      {
        id: ROOT,
        ErrorBoundary: RootError,
        HydrateFallback: Waiting,
        children: [
          { path: '/sign-in', lazy: () => import('./SignIn') },
          { path: '/verify/:code?', lazy: () => import('@/features/verify/VerifyPage') },
        ],
      },
    ],
    {
      patchRoutesOnNavigation: ({ patch }) =>
        (joined ??= import('./signedIn').then(({ signedIn }) => patch(ROOT, [signedIn]))),
    },
  )
}
