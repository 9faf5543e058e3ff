import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import type { TodoGroup, TodoItem, TodoKind } from '@/api/generated'
import { labelOf } from '@/lib/labels'
import { Card, ClauseLink, DeadlineTag, Empty, LinkButton, Segments, urgencyOf, type Tone } from '@/ui'
import { foldsOf } from './folds'
import { todoGroupLabels, todoKindLabels } from './labels'
import { linkOf } from './links'
import { isUrgent } from './urgent'

type View = 'all' | 'urgent'

const FIRST = 8

function toneOf(item: TodoItem): Tone {
  if (!item.deadline) return 'blue'
  const urgency = urgencyOf(item.deadline)
  return urgency === 'overdue' ? 'red' : urgency === 'calm' ? 'blue' : 'gold'
}

/** What waits: today's business first, then what is late with one line for each kind, then what is ahead. */
export function Todos({ items, total }: { items: TodoItem[]; total: number }) {
  const [view, setView] = useState<View>('all')
  const [all, setAll] = useState(false)
  const of = (group: TodoGroup) => items.filter((item) => item.group === group)
  const ahead = view === 'all' ? of('ahead') : []
  const shown = all ? ahead : ahead.slice(0, FIRST)
  const urgent = items.filter(isUrgent)
  const more = ahead.length - shown.length
  return (
    <Card
      title="待我办理"
      note="今天的在前，其次逾期的"
      flush
      extra={
        <Segments<View>
          ariaLabel="待我办理的范围"
          value={view}
          onChange={setView}
          segments={[
            { value: 'all', label: '全部', count: total },
            { value: 'urgent', label: '今天与逾期', count: urgent.length },
          ]}
        />
      }
      foot={
        more > 0 ? (
          <Button type="link" size="small" onClick={() => setAll(true)}>
            展开其余 {more} 件
          </Button>
        ) : total > items.length ? (
          <span className="text2">
            共 {total} 件，这里列出 {items.length} 件；办完后显示其余的。
          </span>
        ) : undefined
      }
    >
      {items.length === 0 || (view === 'urgent' && urgent.length === 0) ? (
        <Empty title={view === 'all' ? '没有待办事项' : '没有今天要办或逾期的事项'} hint="有新的事项会出现在这里。" />
      ) : (
        <>
          <Group group="today">
            {of('today').map((item, index) => (
              <Todo key={`${item.kind}-${linkOf(item)}-${index}`} item={item} />
            ))}
          </Group>
          <Group group="overdue">
            {foldsOf(of('overdue')).map(({ kind, items: late }) =>
              late.length === 1 ? <Todo key={kind} item={late[0]!} /> : <Folded key={kind} kind={kind} items={late} />,
            )}
          </Group>
          <Group group="ahead">
            {shown.map((item, index) => (
              <Todo key={`${item.kind}-${linkOf(item)}-${index}`} item={item} />
            ))}
          </Group>
        </>
      )}
    </Card>
  )
}

function Group({ group, children }: { group: TodoGroup; children: ReactNode[] }) {
  if (children.length === 0) return null
  const title = labelOf(todoGroupLabels, group)
  return (
    <section aria-label={title}>
      <h3 className="todos__group">{title}</h3>
      <ul className="todos">{children}</ul>
    </section>
  )
}

/** Several that are late, of one kind: the oldest deadline, and the single ones when they are asked for. */
function Folded({ kind, items }: { kind: TodoKind; items: TodoItem[] }) {
  const [open, setOpen] = useState(false)
  const word = labelOf(todoKindLabels, kind)
  return (
    <>
      <li className="todo todo--red">
        <div className="todo__when">{items[0]!.deadline && <DeadlineTag deadline={items[0]!.deadline} stacked />}</div>
        <div className="todo__what">
          <div>
            逾期 {items.length} 件，待{word}
          </div>
          <div className="todo__detail ellipsis">{items[0]!.detail} 最早到期</div>
        </div>
        <ClauseLink clause={items[0]!.clause} />
        <Button className="todo__go" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? '收起' : `展开 ${items.length} 件`}
        </Button>
      </li>
      {open && items.map((item, index) => <Todo key={`${linkOf(item)}-${index}`} item={item} />)}
    </>
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
        {word}
      </LinkButton>
    </li>
  )
}
