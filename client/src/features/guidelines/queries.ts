import {
  guidelinesQueries,
  GuidelinesSort,
  GuidelineStatus,
  manualsQueries,
  supervisionItemsQueries,
  type GuidelineSectionForm,
  type SupervisionItemDetails,
} from '@/api/generated'
import type { guidelinesAddress } from '@/entities/addresses'
import { memberOf } from '@/lib/members'
import { pageArgs, type ListParams } from '@/ui'

export type GuidelineFilter = keyof typeof guidelinesAddress

export const guidelineListQuery = ({ filters, ...params }: ListParams<GuidelineFilter>) =>
  guidelinesQueries.list({
    ...pageArgs(params, GuidelinesSort),
    body: filters.body,
    status: memberOf(GuidelineStatus, filters.status),
  })

export const guidelineQuery = (id: string) => guidelinesQueries.show({ id })

/** All editions, the newest first; there are a few a year. */
export const editionsQuery = manualsQueries.list({ size: 200 })

export const manualQuery = (id: string) => manualsQueries.show({ id })

/** The rows of the one table that a body answers for. */
export const ownItemsQuery = (body: string) => supervisionItemsQueries.list({ body, size: 200 })

/** A section as an item of the one table begins it: its points and its legal basis. */
export const sectionOfItem = (item: SupervisionItemDetails): GuidelineSectionForm => ({
  safetyDomain: item.safetyDomain,
  title: item.name,
  itemId: item.id,
  text: `检查频次：${item.frequency}。`,
  points: item.points,
  commonFaults: [],
  legalBases: [
    ...item.legalBases.map((basis) => `《${basis.law}》（${basis.edition}）${basis.article ?? ''}`),
    ...item.standards,
  ],
})
