import { keepPreviousData, useQueries } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { filingsQueries, hazardsQueries, inspectionsQueries } from '@/api/generated'
import { useMe } from '@/api/me'
import { enterpriseSearchQuery } from '@/entities/enterprises/search'
import { pages } from '@/entities/pages'
import { RiskMark } from '@/ui/RiskMark'

interface Hit {
  /** What is read aloud, and tells one hit from another. */
  value: string
  title: string
  note: ReactNode
  path: string
}

interface HitGroup {
  label: string
  hits: Hit[]
}

const SINCE = 60_000

/** Of what the text is a number, by what every paper carries; else of an enterprise. */
export function listFor(q: string): (search: { q: string }) => string {
  if (/综查|联检/.test(q)) return pages.inspections
  if (/贸备/.test(q)) return pages.filings
  return /隐患/.test(q) ? pages.hazards : pages.enterprises
}

/** What is found under a text, each kind for those who may read it; looked where an answer of each has come. */
export function useHits(q: string): { groups: HitGroup[]; looked: boolean } {
  const me = useMe()
  const asked = q.length > 0
  // A number is looked for only where there is a figure or its brackets: names of enterprises have neither.
  const numbered = asked && /[0-9０-９〔〕号]/.test(q)
  const kept = { placeholderData: keepPreviousData, staleTime: SINCE }
  const [enterprises, visits, lists, hazards] = useQueries({
    queries: [
      { ...enterpriseSearchQuery(q, { size: 8 }), ...kept, enabled: asked && me.can('enterprises.read') },
      {
        ...inspectionsQueries.list({ q, page: 1, size: 3 }),
        ...kept,
        enabled: numbered && me.can('inspections.read'),
      },
      { ...filingsQueries.list({ q, page: 1, size: 3 }), ...kept, enabled: numbered && me.can('filings.read') },
      { ...hazardsQueries.list({ q, page: 1, size: 3 }), ...kept, enabled: numbered && me.can('hazards.read') },
    ],
  })
  if (!asked) return { groups: [], looked: false }

  const groups: HitGroup[] = [
    {
      label: '企业',
      hits: (enterprises.data?.items ?? []).map((each) => ({
        value: `${each.name} ${each.uscc}`,
        title: each.name,
        note: (
          <>
            {each.uscc} <RiskMark colour={each.riskColour} />
          </>
        ),
        path: pages.enterprise(each.id),
      })),
    },
    {
      label: '检查任务',
      hits: (numbered ? (visits.data?.items ?? []) : []).map((each) => ({
        value: each.number,
        title: each.number,
        note: each.enterprise.name,
        path: pages.inspection(each.id),
      })),
    },
    {
      label: '执法备案',
      hits: (numbered ? (lists.data?.items ?? []) : [])
        .filter((each) => each.number)
        .map((each) => ({ value: each.number!, title: each.number!, note: each.title, path: pages.filing(each.id) })),
    },
    {
      label: '隐患',
      hits: (numbered ? (hazards.data?.items ?? []) : []).map((each) => ({
        value: each.number,
        title: each.number,
        note: `${each.enterprise.name}，${each.description}`,
        path: pages.hazard(each.id),
      })),
    },
  ]
  const waiting = [enterprises, visits, lists, hazards].some((each) => each.isFetching)
  return { groups: groups.filter((group) => group.hits.length > 0), looked: !waiting }
}
