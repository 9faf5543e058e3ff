import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { affected } from '@/entities/affected'
import { notificationsQueries, type NotificationBell, type NotificationRow } from '@/api/generated'
import { bellQuery, openStream } from './queries'

/** Milliseconds between two looks while there is no stream, and before one is tried again. */
const EVERY = 60_000

const TOUCHED: Record<string, keyof typeof affected> = {
  filings: 'filing',
  'joint-lists': 'jointList',
  inspections: 'inspection',
  hazards: 'inspection',
  rechecks: 'inspection',
  'enterprise-imports': 'enterprise',
}

/** The pages that show what a message is about read it again. */
function refresh(client: QueryClient, { link }: NotificationRow) {
  const touched = TOUCHED[link.resource]
  for (const queryKey of touched ? affected[touched] : []) void client.invalidateQueries({ queryKey })
}

interface Standing {
  unread: number
  /** The message that has come while the page was open. */
  arrived?: NotificationRow
}

/**
 * How the bell stands: live by server-sent events while the page is seen (a browser has few connections to one server, and a hidden tab
 * shall not hold one), by looking now and then where there is no stream.
 */
export function useBell(): Standing {
  const client = useQueryClient()
  const [live, setLive] = useState(false)
  const [arrived, setArrived] = useState<NotificationRow>()
  const { data } = useQuery({
    ...bellQuery,
    staleTime: EVERY,
    refetchInterval: ({ state }) => (live || state.status === 'error' ? false : EVERY),
  })

  useEffect(() => {
    if (typeof EventSource === 'undefined') return
    let source: EventSource | null = null
    let again: ReturnType<typeof setTimeout> | undefined
    let known: { latest?: string } | null = null

    const close = () => {
      clearTimeout(again)
      source?.close()
      source = null
      setLive(false)
    }
    const open = () => {
      close()
      if (document.visibilityState === 'hidden') return
      const mine = openStream()
      source = mine
      mine.addEventListener('notification', (event: MessageEvent<string>) => {
        setLive(true)
        const bell = JSON.parse(event.data) as NotificationBell
        const { latest } = bell
        client.setQueryData(bellQuery.queryKey, bell)
        // What asks for nothing begins the keys of all lists.
        void client.invalidateQueries(notificationsQueries.list())
        // The first event of a page tells what was there before.
        if (known && latest && latest.id !== known.latest) {
          setArrived(latest)
          refresh(client, latest)
        }
        known = { latest: latest?.id }
      })
      mine.addEventListener('error', () => {
        setLive(false)
        // The browser tries again by itself after a broken line, not after a refusal.
        if (mine.readyState === EventSource.CLOSED) again = setTimeout(open, EVERY)
      })
    }

    open()
    document.addEventListener('visibilitychange', open)
    return () => {
      document.removeEventListener('visibilitychange', open)
      close()
    }
  }, [client])

  return { unread: data?.unread ?? 0, arrived }
}
