import type { KeyboardEvent } from 'react'

type Order = 'ascend' | 'descend' | null | undefined

export function sortOrderOf(sort: string | undefined, field: string): 'ascend' | 'descend' | null {
  if (sort === field) return 'ascend'
  return sort === `-${field}` ? 'descend' : null
}

export function sortParam(field: string | undefined, order: Order): string | undefined {
  if (!field || !order) return undefined
  return order === 'descend' ? `-${field}` : field
}

/** ↑ ↓ Home End move between the rows of a table. */
export function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const row = event.currentTarget
  const rows = [...(row.parentElement?.querySelectorAll<HTMLElement>('tr[tabindex]') ?? [])]
  const at = rows.indexOf(row)
  const target = { ArrowDown: rows[at + 1], ArrowUp: rows[at - 1], Home: rows[0], End: rows.at(-1) }[event.key]
  if (!target) return
  event.preventDefault()
  target.focus()
}
