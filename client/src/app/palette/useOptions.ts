import { useMemo } from 'react'
import { useMe } from '@/api/me'
import type { Group } from './option'
import { listsFor, matching, pagesOf } from './pageOptions'
import { recentOf } from './recent'
import { useDelayed } from './useDelayed'
import { useFound } from './useFound'

/** What the palette offers: before anything is typed what was opened last and all pages; then pages, records, and the lists that can be searched on. */
export function useOptions(text: string) {
  const me = useMe()
  const all = useMemo(() => pagesOf(me), [me])
  const recent = useMemo(() => recentOf(me.userName), [me.userName])
  const asked = text.trim()
  const q = useDelayed(asked, 200)
  const found = useFound(q)
  const matches = asked ? matching(all, asked) : []
  const waiting = asked !== '' && (q !== asked || found.waiting)

  const groups: Group[] = asked
    ? [{ label: '页面', options: matches }, ...found.groups, { label: '在列表中查找', options: listsFor(all, asked) }]
    : [
        { label: '最近打开', options: recent },
        { label: '页面', options: all.filter((page) => recent.every((each) => each.to !== page.to)) },
      ]
  return {
    groups: groups.filter((group) => group.options.length > 0),
    /** What is offered is not yet what belongs to the text. */
    waiting,
    /** What stands first will stand there still when it is. */
    certain: !waiting || matches.length > 0,
    error: asked ? found.error : null,
    nothing: asked !== '' && found.groups.every((group) => group.options.length === 0),
    retry: found.retry,
  }
}
