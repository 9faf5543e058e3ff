import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/me'
import { useIsPhone } from '@/ui/useIsPhone'

const UserActions = lazy(() => import('./UserActions').then((module) => ({ default: module.UserActions })))

/** Who is signed in; what they can do with their account comes when it is asked for, on a desk right after the page. */
export function UserMenu() {
  const me = useMe()
  const phone = useIsPhone()
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(false)

  const face = (onClick?: () => void) => (
    <button
      type="button"
      className="top__user"
      aria-label={`${me.displayName}，账号菜单`}
      aria-haspopup="menu"
      aria-expanded={open}
      onClick={onClick}
    >
      <span className="top__avatar" aria-hidden>
        {[...me.displayName][0]}
      </span>
      <span className="top__who">
        <span>{me.displayName}</span>
        <small>{me.department?.name ?? me.userName}</small>
      </span>
    </button>
  )
  const waiting = face(() => {
    setAsked(true)
    setOpen(true)
  })
  if (phone && !asked) return waiting
  return (
    <Suspense fallback={waiting}>
      <UserActions open={open} onOpenChange={setOpen}>
        {face()}
      </UserActions>
    </Suspense>
  )
}
