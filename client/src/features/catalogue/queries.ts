import { queryOptions } from '@tanstack/react-query'
import {
  CriterionCategory,
  majorHazardCriteriaQueries,
  SafetyDomain,
  supervisionItemsQueries,
  SupervisionItemsSort,
} from '@/api/generated'
import type { itemsAddress, criteriaAddress } from '@/entities/addresses'
import { memberOf, truthOf } from '@/lib/members'
import { pageArgs, type ListParams } from '@/ui'

export type ItemFilter = keyof typeof itemsAddress
export type CriterionFilter = keyof typeof criteriaAddress

export const itemsQuery = ({ filters, ...params }: ListParams<ItemFilter>) =>
  supervisionItemsQueries.list({
    ...pageArgs(params, SupervisionItemsSort),
    ...filters,
    safetyDomain: memberOf(SafetyDomain, filters.safetyDomain),
    majorHazard: truthOf(filters.majorHazard),
  })

export const tagsQuery = queryOptions({
  ...supervisionItemsQueries.listItemTags({ size: 200 }),
  select: (page) => page.items,
  staleTime: 60 * 60_000,
})

export const criteriaQuery = ({ q, filters, page, size }: ListParams<CriterionFilter>) =>
  majorHazardCriteriaQueries.list({
    ...filters,
    category: memberOf(CriterionCategory, filters.category),
    q,
    page,
    size,
  })

/** The criteria behind an item, in the order of the articles; all 64 are one small answer. */
export const allCriteriaQuery = queryOptions({
  ...majorHazardCriteriaQueries.list({ size: 200 }),
  select: (page) => page.items,
  staleTime: 60 * 60_000,
})
