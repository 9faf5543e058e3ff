import {
  accountsQueries,
  annualPlansQueries,
  auditEntriesQueries,
  closureReportsQueries,
  districtPlansQueries,
  enterprisesQueries,
  exemptionReviewsQueries,
  externalVisitsQueries,
  filingsQueries,
  frequencyCapsQueries,
  guidelinesQueries,
  hazardsQueries,
  inspectionsQueries,
  jobsQueries,
  jointListsQueries,
  manualsQueries,
  outboxDeliveriesQueries,
  planParametersQueries,
  rechecksQueries,
  sparedVisitsQueries,
  todayQueries,
  workCalendarQueries,
} from '@/api/generated'

const keys = (...resources: { key: readonly [string] }[]) => resources.map((resource) => resource.key)

/** Wherever a deadline is shown. */
const deadlines = [
  filingsQueries,
  jointListsQueries,
  inspectionsQueries,
  hazardsQueries,
  rechecksQueries,
  closureReportsQueries,
  todayQueries,
]

/** What is read again after a change, by the resource that was changed: the beginnings of query keys. Reference data stay. */
export const affected = {
  account: keys(accountsQueries, auditEntriesQueries),
  enterprise: keys(enterprisesQueries, filingsQueries, auditEntriesQueries),
  filing: keys(filingsQueries, jointListsQueries, enterprisesQueries, todayQueries, auditEntriesQueries),
  jointList: keys(jointListsQueries, filingsQueries, inspectionsQueries, todayQueries, auditEntriesQueries),
  inspection: keys(
    inspectionsQueries,
    hazardsQueries,
    rechecksQueries,
    closureReportsQueries,
    jointListsQueries,
    enterprisesQueries,
    todayQueries,
    auditEntriesQueries,
  ),
  cap: keys(frequencyCapsQueries, filingsQueries, auditEntriesQueries),
  exemptionReview: keys(exemptionReviewsQueries, filingsQueries, auditEntriesQueries),
  externalVisit: keys(externalVisitsQueries, filingsQueries, enterprisesQueries, auditEntriesQueries),
  sparedVisit: keys(sparedVisitsQueries, filingsQueries, enterprisesQueries, todayQueries, auditEntriesQueries),
  plan: keys(annualPlansQueries, districtPlansQueries, todayQueries, auditEntriesQueries),
  guideline: keys(guidelinesQueries, manualsQueries, auditEntriesQueries),
  delivery: keys(outboxDeliveriesQueries, auditEntriesQueries),
  job: keys(jobsQueries, auditEntriesQueries),
  calendar: keys(workCalendarQueries, ...deadlines, auditEntriesQueries),
  parameters: keys(planParametersQueries, frequencyCapsQueries, workCalendarQueries, ...deadlines, auditEntriesQueries),
}
