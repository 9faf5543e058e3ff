import { queryOptions } from '@tanstack/react-query'
import {
  type CriterionCategory,
  MajorHazardCriteriaClient,
  type SafetyDomain,
  SupervisionItemsClient,
  type SupervisionItemsSort,
} from '@/api/generated'
import { http } from '@/api/http'
import type { ListParams } from '@/ui'

const items = new SupervisionItemsClient('', http)
const criteria = new MajorHazardCriteriaClient('', http)

export type ItemFilter = 'body' | 'safetyDomain' | 'tag' | 'majorHazard' | 'on'
export type CriterionFilter = 'category' | 'scope'

export const itemsQuery = ({ q, filters, sort, page, size }: ListParams<ItemFilter>) =>
  queryOptions({
    queryKey: ['supervision-items', q, filters, sort, page, size],
    queryFn: ({ signal }) =>
      items.list(
        filters.body,
        filters.safetyDomain as SafetyDomain | undefined,
        filters.tag,
        filters.majorHazard === undefined ? undefined : filters.majorHazard === 'true',
        filters.on,
        q,
        sort as SupervisionItemsSort | undefined,
        page,
        size,
        signal,
      ),
  })

export const itemQuery = (id: string, on: string | undefined) =>
  queryOptions({
    queryKey: ['supervision-items', id, on],
    queryFn: ({ signal }) => items.get(id, on, signal),
  })

export const tagsQuery = queryOptions({
  queryKey: ['supervision-items', 'tags'],
  queryFn: ({ signal }) => items.listItemTags(undefined, undefined, 200, signal).then((page) => page.items),
  staleTime: 60 * 60_000,
})

export const criteriaQuery = ({ q, filters, page, size }: ListParams<CriterionFilter>) =>
  queryOptions({
    queryKey: ['major-hazard-criteria', q, filters, page, size],
    queryFn: ({ signal }) =>
      criteria.list(filters.category as CriterionCategory | undefined, filters.scope, q, page, size, signal),
  })

/** The criteria behind an item, in the order of the articles; all 64 are one small answer. */
export const allCriteriaQuery = queryOptions({
  queryKey: ['major-hazard-criteria', 'all'],
  queryFn: ({ signal }) =>
    criteria.list(undefined, undefined, undefined, undefined, 200, signal).then((page) => page.items),
  staleTime: 60 * 60_000,
})
