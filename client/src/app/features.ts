import { accountsFeature } from '@/features/accounts/routes'
import { auditFeature } from '@/features/audit/routes'
import { calendarFeature } from '@/features/calendar/routes'
import { catalogueFeature } from '@/features/catalogue/routes'
import { disclosuresFeature } from '@/features/disclosures/routes'
import { departmentsFeature } from '@/features/departments/routes'
import { parametersFeature } from '@/features/parameters/routes'
import { enterprisesFeature } from '@/features/enterprises/routes'
import { filingsFeature } from '@/features/filings/routes'
import { jointListsFeature } from '@/features/joint-lists/routes'
import { guidelinesFeature } from '@/features/guidelines/routes'
import { hazardsFeature } from '@/features/hazards/routes'
import { inspectionsFeature } from '@/features/inspections/routes'
import { notificationsFeature } from '@/features/notifications/routes'
import { operationsFeature } from '@/features/operations/routes'
import { planFeature } from '@/features/plan/routes'
import { planningFeature } from '@/features/planning/routes'
import { restraintsFeature } from '@/features/restraints/routes'
import { todayFeature } from '@/features/today/routes'
import type { Feature } from '@/ui/feature'

/** Every feature of the application; one line each. */
export const features: Feature[] = [
  todayFeature,
  enterprisesFeature,
  filingsFeature,
  jointListsFeature,
  inspectionsFeature,
  hazardsFeature,
  planFeature,
  planningFeature,
  restraintsFeature,
  disclosuresFeature,
  notificationsFeature,
  accountsFeature,
  operationsFeature,
  auditFeature,
  catalogueFeature,
  guidelinesFeature,
  departmentsFeature,
  calendarFeature,
  parametersFeature,
]
