import { queryOptions } from '@tanstack/react-query'
import {
  cataloguesQueries,
  CataloguesSort,
  CriterionCategory,
  DifferenceKind,
  ItemChangeKind,
  itemChangesQueries,
  ItemChangesSort,
  ItemChangeStatus,
  lawReplacementsQueries,
  majorHazardCriteriaQueries,
  SafetyDomain,
  supervisionItemsQueries,
  SupervisionItemsSort,
} from '@/api/generated'
import type {
  catalogueAddress,
  cataloguesAddress,
  criteriaAddress,
  differencesAddress,
  itemChangesAddress,
  itemsAddress,
  lawReplacementsAddress,
  legalBasesAddress,
} from '@/entities/addresses'
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
    needsReview: truthOf(filters.needsReview),
    unused: truthOf(filters.unused),
    published: truthOf(filters.published) ?? true,
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

export type ItemChangeFilter = keyof typeof itemChangesAddress
export type LegalBasisFilter = keyof typeof legalBasesAddress
export type DifferenceFilter = keyof typeof differencesAddress

export const itemChangeListQuery = ({ filters, ...params }: ListParams<ItemChangeFilter>) =>
  itemChangesQueries.list({
    ...pageArgs(params, ItemChangesSort),
    ...filters,
    status: memberOf(ItemChangeStatus, filters.status),
    kind: memberOf(ItemChangeKind, filters.kind),
  })

export const itemChangeQuery = (id: string) => itemChangesQueries.show({ id })

/** How many accepted changes the next edition will have. */
export const acceptedQuery = itemChangesQueries.list({ status: 'accepted', size: 200 })

export const legalBasesQuery = ({ q, filters, page, size }: ListParams<LegalBasisFilter>) =>
  supervisionItemsQueries.listLegalBases({ ...filters, needsReview: truthOf(filters.needsReview), q, page, size })

export const catalogueListQuery = ({ filters, ...params }: ListParams<keyof typeof cataloguesAddress>) =>
  cataloguesQueries.list({ ...pageArgs(params, CataloguesSort), ...filters })

/** All editions, the newest first; there are a few a year. */
export const editionsQuery = cataloguesQueries.list({ size: 200 })

export const catalogueQuery = (id: string) => cataloguesQueries.show({ id })

export const catalogueItemsQuery = (
  id: string,
  { q, filters, page, size }: ListParams<keyof typeof catalogueAddress>,
) =>
  cataloguesQueries.listCatalogueItems({
    ...filters,
    id,
    safetyDomain: memberOf(SafetyDomain, filters.safetyDomain),
    q,
    page,
    size,
  })

export const differencesQuery = (id: string, { q, filters, page, size }: ListParams<DifferenceFilter>) =>
  cataloguesQueries.compare({ ...filters, id, kind: memberOf(DifferenceKind, filters.kind), q, page, size })

export const lawReplacementsQuery = ({ q, filters, page, size }: ListParams<keyof typeof lawReplacementsAddress>) =>
  lawReplacementsQueries.list({ body: filters.body, withdrawn: truthOf(filters.withdrawn), q, page, size })
