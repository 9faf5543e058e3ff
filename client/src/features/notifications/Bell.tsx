import { BellOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Badge, Button, Popover } from 'antd'
import { useRef, useState, type Ref } from 'react'
import { Link, useNavigate } from 'react-router'
import { Empty } from '@/ui/Empty'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { QueryView } from '@/ui/QueryView'
import { useCommand } from '@/ui/useCommand'
import { useIsPhone } from '@/ui/useIsPhone'
import { Message } from './Message'
import { latestQuery, ofNotifications, readAll } from './queries'
import { useBell } from './useBell'
import './notifications.css'

/** The bell in the header: how many messages are unread, and the newest of them in a panel (on a phone: on their page). */
export function Bell() {
  const { unread, arrived } = useBell()
  const navigate = useNavigate()
  const phone = useIsPhone()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <Popover
        open={open}
        onOpenChange={(next) => setOpen(next && !phone)}
        trigger="click"
        placement="bottomRight"
        arrow={false}
        align={{ offset: [0, 8] }}
        destroyOnHidden
        afterOpenChange={(shown) => shown && panel.current?.focus()}
        styles={{ container: { padding: 0 } }}
        content={<Panel place={panel} unread={unread} onOpen={() => setOpen(false)} onClose={close} />}
      >
        <button
          ref={button}
          type="button"
          className="top__bell"
          aria-label={unread > 0 ? `消息，${unread} 条未读` : '消息'}
          aria-haspopup={phone ? undefined : 'dialog'}
          aria-expanded={phone ? undefined : open}
          onClick={() => phone && void navigate('/notifications')}
        >
          <Badge count={unread} size="small" overflowCount={99}>
            <BellOutlined className="top__bell-icon" aria-hidden />
          </Badge>
        </button>
      </Popover>
      {/* For those who do not see the number change. */}
      <span className="visually-hidden" role="status" aria-live="polite">
        {arrived && `新消息：${arrived.title}`}
      </span>
    </>
  )
}

interface PanelProps {
  place: Ref<HTMLDivElement>
  unread: number
  onOpen: () => void
  onClose: () => void
}

function Panel({ place, unread, onOpen, onClose }: PanelProps) {
  const latest = useQuery(latestQuery)
  const all = useCommand({ id: 'notifications.read-all', send: readAll, changes: ofNotifications })

  return (
    <div
      ref={place}
      className="messages"
      role="dialog"
      aria-label="消息"
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header className="messages__head">
        <h2>消息</h2>
        <Button type="link" size="small" disabled={unread === 0} loading={all.busy} onClick={() => void all.run()}>
          全部标为已读
        </Button>
      </header>
      <ProblemAlert error={all.error} />
      <div className="messages__list">
        <QueryView result={latest} rows={4}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title="还没有消息" hint="与您有关的备案、检查、隐患有进展时，在这里告知。" />
            ) : (
              <ul>
                {items.map((row) => (
                  <li key={row.id}>
                    <Message row={row} onOpen={onOpen} />
                  </li>
                ))}
              </ul>
            )
          }
        </QueryView>
      </div>
      <footer className="messages__foot">
        <Link to="/notifications" onClick={onOpen}>
          查看全部消息
        </Link>
      </footer>
    </div>
  )
}
