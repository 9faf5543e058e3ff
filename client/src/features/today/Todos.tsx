import { Button } from 'antd'
import { useState } from 'react'
import type { TodoItem } from '@/api/generated'
import { labelOf } from '@/lib/labels'
import { Card, ClauseLink, DeadlineTag, Empty, LinkButton, Segments, ToneTag, urgencyOf, type Tone } from '@/ui'
import { todoKindLabels } from './labels'
import { linkOf } from './links'
import { isUrgent } from './urgent'

type View = 'all' | 'urgent'

const FIRST = 8

function toneOf(item: TodoItem): Tone {
  if (!item.deadline) return 'blue'
  const urgency = urgencyOf(item.deadline)
  return urgency === 'overdue' ? 'red' : urgency === 'calm' ? 'blue' : 'gold'
}

export function Todos({ items, total }: { items: TodoItem[]; total: number }) {
  const [view, setView] = useState<View>('all')
  const [all, setAll] = useState(false)
  const urgent = items.filter(isUrgent)
  const chosen = view === 'all' ? items : urgent
  const shown = all ? chosen : chosen.slice(0, FIRST)
  return (
    <Card
      title="待我办理"
      note="按期限从近到远"
      flush
      extra={
        <Segments<View>
          ariaLabel="待我办理的范围"
          value={view}
          onChange={setView}
          segments={[
            { value: 'all', label: '全部', count: total },
            { value: 'urgent', label: '逾期与今日', count: urgent.length },
          ]}
        />
      }
      foot={
        chosen.length > shown.length ? (
          <Button type="link" size="small" onClick={() => setAll(true)}>
            展开其余 {chosen.length - shown.length} 件
          </Button>
        ) : undefined
      }
    >
      {shown.length === 0 ? (
        <Empty title={view === 'all' ? '没有待办事项' : '没有逾期或今日到期的事项'} hint="有新的事项会出现在这里。" />
      ) : (
        <ul className="todos">
          {shown.map((item, index) => (
            <Todo key={`${item.kind}-${linkOf(item)}-${index}`} item={item} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function Todo({ item }: { item: TodoItem }) {
  const tone = toneOf(item)
  const word = labelOf(todoKindLabels, item.kind)
  return (
    <li className={tone === 'red' ? 'todo todo--red' : 'todo'}>
      <div className="todo__when">
        {item.deadline ? <DeadlineTag deadline={item.deadline} stacked /> : <span className="text3">未定期限</span>}
      </div>
      <ToneTag tone={tone}>{word}</ToneTag>
      <div className="todo__what">
        <div>{item.title}</div>
        {item.detail && <div className="todo__detail ellipsis">{item.detail}</div>}
      </div>
      <ClauseLink clause={item.clause} />
      <LinkButton
        className="todo__go"
        size="small"
        danger={tone === 'red'}
        to={linkOf(item)}
        aria-label={`${word}：${item.title}`}
      >
        去办理
      </LinkButton>
    </li>
  )
}
