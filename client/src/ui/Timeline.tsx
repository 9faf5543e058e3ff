import { Button } from 'antd'
import { useState } from 'react'
import { formatMoment } from '@/lib/dates'
import { Empty } from './Empty'
import { usePrinting } from './usePrinting'

export interface HistoryLine {
  at: string
  sentence: string
  actor?: string | null
  kind?: string
}

type DotTone = 'blue' | 'green' | 'red' | 'gray'

export function dotOf(kind = ''): DotTone {
  if (/closed|passed|reported/.test(kind)) return 'green'
  if (/overdue|returned|rejected|declined|failed|Failed|cancelled/.test(kind)) return 'red'
  return /scheduled|confirmed|dispatched|checked-?in|registered|approved|submitted|notified/.test(kind)
    ? 'blue'
    : 'gray'
}

/** 办理过程: what happened, newest first; older entries unfold. */
export function Timeline({ entries, shown = 10 }: { entries: readonly HistoryLine[]; shown?: number }) {
  const [all, setAll] = useState(false)
  const printing = usePrinting()
  if (entries.length === 0) return <Empty title="暂无办理记录" />
  const sorted = [...entries].sort((a, b) => b.at.localeCompare(a.at))
  const visible = all || printing ? sorted : sorted.slice(0, shown)
  return (
    <>
      <ol className="timeline">
        {visible.map((entry, index) => (
          <li className="timeline__entry" key={`${entry.at}-${index}`}>
            <span className={`timeline__dot timeline__dot--${dotOf(entry.kind)}`} aria-hidden />
            <div className="timeline__when">
              <time dateTime={entry.at}>{formatMoment(entry.at)}</time>
              {entry.actor && <span>{entry.actor}</span>}
            </div>
            <div className="timeline__what">{entry.sentence}</div>
          </li>
        ))}
      </ol>
      {visible.length < sorted.length && (
        <Button type="link" size="small" onClick={() => setAll(true)}>
          展开较早的 {sorted.length - visible.length} 条
        </Button>
      )}
    </>
  )
}
