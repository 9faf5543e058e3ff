import { Skeleton } from 'antd'
import { useEffect, useState, type ReactNode } from 'react'
import { useMe } from '@/api/me'
import { DraftWriter } from '@/lib/draftWriter'
import { readDraft, type Draft } from '@/lib/drafts'

/** The draft of one form: what was found when it was opened, and how to keep it. */
export interface Kept<T> {
  found: Draft<T> | null
  save: (draft: Pick<Draft<T>, 'version' | 'base' | 'value'>) => void
  clear: () => void
  /** The browser could not keep what was typed last; whoever types must know. */
  failed: boolean
}

interface Props<T> {
  /** Names the draft, together with the person. */
  id: string
  children: (kept: Kept<T>) => ReactNode
  /** Shown for the moment until it is known. */
  fallback?: ReactNode
}

const lines = <Skeleton active title={false} paragraph={{ rows: 3 }} />

/** Opens a form once it is known what this browser keeps of it. */
export function Drafted<T>({ id, children, fallback = lines }: Props<T>) {
  const { userName } = useMe()
  const [opened, setOpened] = useState<{ of: string; found: Draft<T> | null } | null>(null)
  const of = `${userName} ${id}`

  useEffect(() => {
    let gone = false
    void readDraft<T>(userName, id)
      .catch(() => null)
      .then((found) => {
        if (!gone) setOpened({ of, found })
      })
    return () => {
      gone = true
    }
  }, [userName, id, of])

  if (opened?.of !== of) return fallback
  return (
    <Keeper key={of} owner={userName} id={id} found={opened.found}>
      {children}
    </Keeper>
  )
}

function Keeper<T>(props: { owner: string; id: string; found: Draft<T> | null } & Pick<Props<T>, 'children'>) {
  const { owner, id, found, children } = props
  const [failed, setFailed] = useState(false)
  const [writer] = useState(() => new DraftWriter<T>(owner, id, setFailed))

  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && writer.flush()
    document.addEventListener('visibilitychange', hidden)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      writer.flush()
    }
  }, [writer])

  return children({ found, save: writer.save, clear: writer.clear, failed })
}
