import {
  ExemptionFinding,
  exemptionReviewsQueries,
  ExternalLevel,
  externalVisitsQueries,
  ExternalVisitsSort,
  frequencyCapsQueries,
  SparedVisitKind,
  sparedVisitsQueries,
  SparedVisitsSort,
  supervisionItemsQueries,
} from '@/api/generated'
import type {
  exemptionReviewsAddress,
  externalVisitsAddress,
  frequencyCapsAddress,
  sparedVisitsAddress,
} from '@/entities/addresses'
import { memberOf, truthOf } from '@/lib/members'
import { pageArgs, type ListParams } from '@/ui'

export const capsQuery = ({ filters, q, page, size }: ListParams<keyof typeof frequencyCapsAddress>) =>
  frequencyCapsQueries.list({ q, page, size, body: filters.body, current: truthOf(filters.current) })

export const externalVisitsQuery = ({ filters, ...params }: ListParams<keyof typeof externalVisitsAddress>) =>
  externalVisitsQueries.list({
    ...pageArgs(params, ExternalVisitsSort),
    ...filters,
    level: memberOf(ExternalLevel, filters.level),
    struck: truthOf(filters.struck),
  })

export const sparedVisitsQuery = ({ filters, ...params }: ListParams<keyof typeof sparedVisitsAddress>) =>
  sparedVisitsQueries.list({
    ...pageArgs(params, SparedVisitsSort),
    ...filters,
    kind: memberOf(SparedVisitKind, filters.kind),
  })

/** The items of a body, to choose one from. */
export const itemsOfQuery = (body: string | undefined) => ({
  ...supervisionItemsQueries.list({ body, size: 200 }),
  enabled: body !== undefined,
})

export const exemptionReviewsQuery = ({ filters, q, page, size }: ListParams<keyof typeof exemptionReviewsAddress>) =>
  exemptionReviewsQueries.list({
    ...{ q, page, size, body: filters.body },
    finding: memberOf(ExemptionFinding, filters.finding),
    open: truthOf(filters.open),
  })
