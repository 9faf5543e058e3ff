import type { SignedIn } from '@/api/generated'
import type { Feature, MenuEntry, MenuGroup, MenuIconName } from '@/ui/feature'

/** The menu from top to bottom. A group of one entry is shown as that entry. */
const GROUPS: { group: MenuGroup; label: string; icon: MenuIconName; single?: boolean }[] = [
  { group: 'today', label: '工作台', icon: 'today', single: true },
  { group: 'onsite', label: '今日检查', icon: 'oversight', single: true },
  { group: 'filings', label: '执法备案', icon: 'filings', single: true },
  { group: 'joint', label: '联合执法', icon: 'joint' },
  { group: 'hazards', label: '隐患闭环', icon: 'hazards' },
  { group: 'assistance', label: '综合帮一次', icon: 'assistance' },
  { group: 'enterprises', label: '企业', icon: 'enterprises', single: true },
  { group: 'catalogue', label: '清单与手册', icon: 'catalogue' },
  { group: 'plans', label: '计划与报告', icon: 'plans' },
  { group: 'oversight', label: '监督通报', icon: 'oversight' },
  { group: 'system', label: '系统', icon: 'system' },
]

export interface MenuNode {
  key: string
  label: string
  icon: MenuIconName
  /** Where it leads; null for a group that unfolds. */
  path: string | null
  children: MenuEntry[]
}

type Person = Pick<SignedIn, 'permissions' | 'roles'>

function mayOpen(entry: MenuEntry, me: Person): boolean {
  if (entry.permission && !me.permissions.includes(entry.permission)) return false
  if (entry.hiddenFor?.some((role) => me.roles.includes(role))) return false
  return entry.onlyFor === undefined || entry.onlyFor.some((role) => me.roles.includes(role))
}

/** The menu of a person: what they may open, in the order of the product. */
export function menuFor(features: readonly Feature[], me: Person): MenuNode[] {
  const entries = features.flatMap((feature) => feature.menu ?? []).filter((entry) => mayOpen(entry, me))
  return GROUPS.flatMap(({ group, label, icon, single }): MenuNode[] => {
    const children = entries.filter((entry) => entry.group === group).sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    const first = children[0]
    if (!first) return []
    if (single)
      return children.map((entry) => ({ key: entry.path, label: entry.label, icon, path: entry.path, children: [] }))
    return [{ key: group, label, icon, path: null, children }]
  })
}

/** The entry that a page belongs to: the longest path that the location begins with. */
export function activePath(menu: readonly MenuNode[], pathname: string): string | null {
  const paths = menu.flatMap((node) => (node.path ? [node.path] : node.children.map((entry) => entry.path)))
  return (
    paths
      .filter((path) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)))
      .sort((a, b) => b.length - a.length)[0] ?? null
  )
}

/** Where somebody without a workbench begins. */
export function firstPath(menu: readonly MenuNode[]): string | null {
  const first = menu.find((node) => node.path !== '/')
  return first ? (first.path ?? first.children[0]?.path ?? null) : null
}
