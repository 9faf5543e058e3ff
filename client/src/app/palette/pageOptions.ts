import type { SignedIn } from '@/api/generated'
import { pages } from '@/entities/pages'
import { features } from '../features'
import { menuFor } from '../menu'
import type { Option } from './option'
import { initialsOf } from './pinyin'

/** The pages of this person's menu, each with the group that it stands in. */
export function pagesOf(me: SignedIn): Option[] {
  return menuFor(features, me).flatMap(({ label, path, children }) =>
    path
      ? [{ to: path, title: label }]
      : children.map((entry) => ({ to: entry.path, title: entry.label, note: label })),
  )
}

/** Those whose name, or its first letters in pinyin, have this in them; what begins with it stands first. */
export function matching(all: readonly Option[], text: string): Option[] {
  const wanted = text.toLowerCase()
  return all
    .map((option) => {
      const places = [option.title.indexOf(wanted), initialsOf(option.title).indexOf(wanted)].filter((at) => at >= 0)
      return { option, place: Math.min(...places) }
    })
    .filter(({ place }) => place !== Infinity)
    .sort((a, b) => a.place - b.place)
    .map(({ option }) => option)
}

/** The lists that can be searched, and what the numbers of their papers say. */
const LISTS = [
  { list: pages.enterprises, label: '企业', papers: null },
  { list: pages.inspections, label: '检查任务', papers: /综查/ },
  { list: pages.filings, label: '执法备案', papers: /贸备/ },
  { list: pages.hazards, label: '隐患', papers: /坪隐|隐患/ },
]

/** The lists of this person's menu, searched for the text; the one that a number belongs to stands first. */
export function listsFor(all: readonly Option[], q: string): Option[] {
  return LISTS.filter(({ list }) => all.some((page) => page.to === list()))
    .toSorted((a, b) => Number(b.papers?.test(q) ?? false) - Number(a.papers?.test(q) ?? false))
    .map(({ list, label }) => ({ to: list({ q }), title: `在“${label}”中查找“${q}”` }))
}
