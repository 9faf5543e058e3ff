import type { Option } from './option'

const MANY = 6

const keyOf = (userName: string) => `supervision.opened.${userName}`

function isOption(kept: unknown): kept is Option {
  const { to, title } = (kept ?? {}) as Partial<Option>
  return typeof to === 'string' && to.startsWith('/') && typeof title === 'string'
}

/** What this person chose last in this browser, the last first. */
export function recentOf(userName: string): Option[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(userName)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isOption) : []
  } catch {
    return []
  }
}

export function remember(userName: string, { to, title }: Option): void {
  const others = recentOf(userName).filter((each) => each.to !== to)
  localStorage.setItem(keyOf(userName), JSON.stringify([{ to, title }, ...others].slice(0, MANY)))
}

/** The next person at this machine does not see what was opened. */
export function forgetRecent(userName: string): void {
  localStorage.removeItem(keyOf(userName))
}
