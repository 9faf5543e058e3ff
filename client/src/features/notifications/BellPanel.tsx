import { useQuery } from '@tanstack/react-query'
import { Button, Popover } from 'antd'
import { useRef, type ReactElement, type Ref } from 'react'
import { Link } from 'react-router'
import { NotificationsClient } from '@/api/generated'
import { pages } from '@/entities/pages'
import { Empty } from '@/ui/Empty'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { QueryView } from '@/ui/QueryView'
import { useCommand } from '@/ui/useCommand'
import { Message } from './Message'
import { latestQuery, ofNotifications } from './queries'

interface Props {
  open: boolean
  onOpenChange: (open: boolean) => void
  unread: number
  /** Back to the bell. */
  onClose: () => void
  /** The bell that it unfolds from. */
  children: ReactElement
}

/** The newest messages, below the bell. */
export function BellPanel({ open, onOpenChange, unread, onClose, children }: Props) {
  const panel = useRef<HTMLDivElement>(null)
  return (
    <Popover
      open={open}
      onOpenChange={onOpenChange}
      trigger="click"
      placement="bottomRight"
      arrow={false}
      align={{ offset: [0, 8] }}
      destroyOnHidden
      afterOpenChange={(shown) => shown && panel.current?.focus()}
      styles={{ container: { padding: 0 } }}
      content={<Panel place={panel} unread={unread} onOpen={() => onOpenChange(false)} onClose={onClose} />}
    >
      {children}
    </Popover>
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
  const all = useCommand({
    id: 'notifications.read-all',
    send: (http) => new NotificationsClient(http).readAll(),
    changes: ofNotifications,
  })

  return (
    // Escape bubbles up from what is pressed within.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
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
        <Link to={pages.notifications()} onClick={onOpen}>
          查看全部消息
        </Link>
      </footer>
    </div>
  )
}
