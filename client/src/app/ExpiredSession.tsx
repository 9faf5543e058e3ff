import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { session } from '@/api/session'

const fetchDialog = () => import('./SignInAgain')

const SignInAgain = lazy(() => fetchDialog().then((module) => ({ default: module.SignInAgain })))

/** Milliseconds after which the dialog is fetched: the page has shown by then, and no deployment is likely to have replaced it. */
const SOON = 5_000

/** Asks the same person to sign in again; then the requests that were refused go on by themselves and nothing typed is lost. */
export function ExpiredSession() {
  const expired = useSyncExternalStore(session.subscribe, () => session.expired)
  const [asked, setAsked] = useState(expired)
  if (expired && !asked) setAsked(true)

  useEffect(() => {
    const timer = setTimeout(() => void fetchDialog().catch(() => undefined), SOON)
    return () => clearTimeout(timer)
  }, [])

  return (
    asked && (
      <Suspense fallback={null}>
        <SignInAgain open={expired} />
      </Suspense>
    )
  )
}
