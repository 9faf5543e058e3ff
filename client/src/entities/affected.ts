import {
  accountsQueries,
  annualPlansQueries,
  auditEntriesQueries,
  cataloguesQueries,
  closureReportsQueries,
  delegationsQueries,
  departmentsQueries,
  districtPlansQueries,
  enterprisesQueries,
  filingsQueries,
  guidelinesQueries,
  hazardsQueries,
  inspectionsQueries,
  itemChangesQueries,
  jobsQueries,
  jointListsQueries,
  manualsQueries,
  officersQueries,
  outboxDeliveriesQueries,
  planParametersQueries,
  rechecksQueries,
  supervisionItemsQueries,
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
  enterprise: keys(enterprisesQueries, auditEntriesQueries),
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
  plan: keys(annualPlansQueries, districtPlansQueries, todayQueries, auditEntriesQueries),
  catalogue: keys(itemChangesQueries, cataloguesQueries, supervisionItemsQueries, auditEntriesQueries),
  guideline: keys(guidelinesQueries, manualsQueries, auditEntriesQueries),
  roster: keys(departmentsQueries, officersQueries, delegationsQueries, todayQueries, auditEntriesQueries),
  delivery: keys(outboxDeliveriesQueries, auditEntriesQueries),
  job: keys(jobsQueries, auditEntriesQueries),
  calendar: keys(workCalendarQueries, ...deadlines, auditEntriesQueries),
  parameters: keys(planParametersQueries, workCalendarQueries, ...deadlines, auditEntriesQueries),
}
