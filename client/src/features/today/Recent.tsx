import { Link } from 'react-router'
import type { RecentEvent, SubjectKind } from '@/api/generated'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { dateOf, formatDate, formatTime } from '@/lib/dates'
import { Card, Empty } from '@/ui'

function linkOf(event: RecentEvent): string | null {
  const idOf = (kind: SubjectKind) => event.subjects.find((subject) => subject.kind === kind)?.id
  const [inspection, filing] = [idOf('inspection'), idOf('filing')]
  if (inspection) return pages.inspection(inspection)
  return filing ? pages.filing(filing) : null
}

function whenOf(at: string, today: string): string {
  const date = dateOf(at)
  return date === today ? formatTime(at) : formatDate(date)
}

export function Recent({ events }: { events: RecentEvent[] }) {
  const { today } = useMe()
  return (
    <Card title="最近动态" flush>
      {events.length === 0 ? (
        <Empty title="还没有动态" hint="备案、排期、检查和闭环的每一步都会记在这里。" />
      ) : (
        <ol className="recent">
          {events.map((event, index) => {
            const to = linkOf(event)
            const sentence = event.enterprise ? `${event.enterprise}：${event.sentence}` : event.sentence
            return (
              <li key={index}>
                <time dateTime={event.at}>{whenOf(event.at, today)}</time>
                <span className="recent__who ellipsis">{event.actor}</span>
                <span className="recent__what ellipsis" title={sentence}>
                  {to ? <Link to={to}>{sentence}</Link> : sentence}
                </span>
              </li>
            )
          })}
        </ol>
      )}
    </Card>
  )
}
