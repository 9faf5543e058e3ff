import { BellOutlined } from '@ant-design/icons'
import { Badge } from 'antd'
import { lazy, Suspense, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { pages } from '@/entities/pages'
import { useIsPhone } from '@/ui/useIsPhone'
import { useBell } from './useBell'
import './notifications.css'

const BellPanel = lazy(() => import('./BellPanel').then((module) => ({ default: module.BellPanel })))

/** The bell in the header: how many messages are unread, and the newest of them in a panel (on a phone: on their page). */
export function Bell() {
  const { unread, arrived } = useBell()
  const navigate = useNavigate()
  const phone = useIsPhone()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const face = (onClick?: () => void) => (
    <button
      ref={button}
      type="button"
      className="top__bell"
      aria-label={unread > 0 ? `消息，${unread} 条未读` : '消息'}
      aria-haspopup={phone ? undefined : 'dialog'}
      aria-expanded={phone ? undefined : open}
      onClick={onClick}
    >
      <Badge count={unread} size="small" overflowCount={99}>
        <BellOutlined className="top__bell-icon" aria-hidden />
      </Badge>
    </button>
  )
  return (
    <>
      {phone ? (
        face(() => void navigate(pages.notifications()))
      ) : (
        <Suspense fallback={face(() => setOpen(true))}>
          <BellPanel open={open} onOpenChange={setOpen} unread={unread} onClose={close}>
            {face()}
          </BellPanel>
        </Suspense>
      )}
      {/* For those who do not see the number change. */}
      <span className="visually-hidden" role="status" aria-live="polite">
        {arrived && `新消息：${arrived.title}`}
      </span>
    </>
  )
}
