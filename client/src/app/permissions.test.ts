import { expect, it } from 'vitest'

const sources = import.meta.glob<string>('../features/**/*.tsx', { eager: true, query: '?raw', import: 'default' })

/**
 * What may be done to a record is in its `can`, by the rules that would refuse it. A permission alone decides only where there is no record yet, or of what is shown:
 * to begin something new, and to see what belongs to a role.
 */
const approved = [
  'calendar/WorkCalendarPage.tsx calendar.write: a new version of a schedule',
  'catalogue/ChangesPage.tsx item-changes.write: a new item',
  'catalogue/ItemVerbs.tsx item-changes.write: a new change of the item',
  'catalogue/ItemsPage.tsx item-changes.write: a new item',
  'catalogue/LawReplacementsPage.tsx laws.replace: a new registration',
  'catalogue/LegalBasesPage.tsx laws.replace: a new registration',
  'catalogue/PublishButton.tsx catalogues.publish: a new edition',
  'enterprises/EnterpriseList.tsx enterprises.import: a new import',
  'enterprises/EnterpriseList.tsx enterprises.merge: the way to the pairs that may be one',
  'enterprises/EnterpriseList.tsx enterprises.write: a new file',
  'filings/FilingList.tsx filings.approve: what waits for the caller is coloured and counted',
  'filings/FilingList.tsx filings.write: a new list',
  'filings/components/Candidates.tsx enterprises.write: a new file, for a row whose enterprise the register does not know',
  'filings/components/LinesTable.tsx enterprises.read: a link to the file',
  'filings/components/Remedies.tsx enterprises.write: a new file, for a code that the register does not know',
  'guidelines/CompileButton.tsx manuals.compile: a new edition',
  'guidelines/GuidelinesPage.tsx guidelines.write: a new version',
  'hazards/ClosureReportList.tsx closure-reports.write: a row that is the caller’s own leads to the form',
  'inspections/InspectionList.tsx inspections.schedule: the hint where nothing is there yet',
  'inspections/actions/RecheckModal.tsx rechecks.waive: a part of the form',
  'inspections/parts/Checklists.tsx guidelines.read: a link to the manual',
  'parameters/ParametersPage.tsx filings.read: a trial of other numbers on the lists that were handed in',
  'parameters/ParametersPage.tsx parameters.write: a new version of the parameters',
  'planning/AnnualPlanList.tsx annual-plans.write: a new plan',
  'restraints/CapsPage.tsx caps.write: a new row of the table',
  'restraints/ExemptionReviewsPage.tsx filings.approve: a new draw',
  'restraints/ExternalVisitsPage.tsx external-visits.write: a new registration',
  'today/TodayPage.tsx inspections.read: a part of the page',
  'today/TodayPage.tsx joint-lists.read: a part of the page',
]

it('asks for a permission only where no record could say what may be done', () => {
  const found = Object.entries(sources)
    .filter(([file]) => !file.includes('.test.'))
    .flatMap(([file, text]) =>
      [...text.matchAll(/\.can\('([^']+)'\)/g)].map((use) => `${file.replace('../features/', '')} ${use[1]}`),
    )
  expect([...new Set(found)].sort()).toEqual(approved.map((line) => line.split(': ')[0]!))
})
