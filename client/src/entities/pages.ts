import type { AddressOf } from '@/lib/address'
import { addressOf } from '@/lib/addressOf'
import type * as addresses from './addresses'

type Addresses = typeof addresses
/** What a list page's address may say: its filters, its search, its order and its page. */
type ListOf<Name extends keyof Addresses> = AddressOf<Addresses[Name]> & {
  q?: string
  sort?: string
  page?: number
  size?: number
}

export type BoardSearch = AddressOf<Addresses['boardAddress']>

/** The addresses of all pages; a link is one of these functions, never a text (ESLint). Only `addresses.ts` says what may stand behind the question mark. */
export const pages = {
  home: () => '/',
  signIn: (next?: string) => addressOf('/sign-in', { next }),
  verify: (code?: string) => (code ? `/verify/${encodeURIComponent(code)}` : '/verify'),
  enterprises: (search?: ListOf<'enterprisesAddress'>) => addressOf('/enterprises', search),
  newEnterprise: (search?: AddressOf<Addresses['newEnterpriseAddress']>) => addressOf('/enterprises/new', search),
  enterprise: (id: string, search?: AddressOf<Addresses['enterpriseAddress']>) =>
    addressOf(`/enterprises/${id}`, search),
  editEnterprise: (id: string) => `/enterprises/${id}/edit`,
  enterpriseImports: () => '/enterprises/import',
  enterpriseImport: (id: string) => `/enterprises/import/${id}`,
  /** 疑似重复的企业 */
  duplicates: (search?: ListOf<'duplicatesAddress'>) => addressOf('/enterprises/duplicates', search),
  filings: (search?: ListOf<'filingsAddress'>) => addressOf('/filings', search),
  newFiling: (search?: AddressOf<Addresses['newFilingAddress']>) => addressOf('/filings/new', search),
  filingDesk: (search?: AddressOf<Addresses['filingDeskAddress']>) => addressOf('/filings/desk', search),
  filing: (id: string) => `/filings/${id}`,
  editFiling: (id: string, search?: AddressOf<Addresses['editFilingAddress']>) =>
    addressOf(`/filings/${id}/edit`, search),
  /** The month board of the month that is being worked on. */
  boards: () => '/joint-lists',
  /** The month board of a month `YYYY-MM`. */
  board: (month: string, search?: BoardSearch) => addressOf(`/joint-lists/${month}`, search),
  inspections: (search?: ListOf<'inspectionsAddress'>) => addressOf('/inspections', search),
  inspection: (id: string, search?: AddressOf<Addresses['inspectionAddress']>) =>
    addressOf(`/inspections/${id}`, search),
  /** 今日检查, for officers at a gate. */
  onsite: () => '/onsite',
  onsiteVisit: (id: string) => `/onsite/${id}`,
  hazards: (search?: ListOf<'hazardsAddress'>) => addressOf('/hazards', search),
  hazard: (id: string) => `/hazards/${id}`,
  rechecks: (search?: ListOf<'rechecksAddress'>) => addressOf('/rechecks', search),
  recheck: (id: string) => `/rechecks/${id}`,
  closureReports: (search?: ListOf<'closureReportsAddress'>) => addressOf('/closure-reports', search),
  companions: (search?: ListOf<'companionsAddress'>) => addressOf('/companions', search),
  annualPlans: (search?: ListOf<'annualPlansAddress'>) => addressOf('/annual-plans', search),
  annualPlan: (id: string) => `/annual-plans/${id}`,
  newAnnualPlan: (year: number) => addressOf('/annual-plans/new', { year }),
  districtPlans: () => '/district-plans',
  districtPlan: (year: number | string) => `/district-plans/${year}`,
  items: (search?: ListOf<'itemsAddress'> & AddressOf<Addresses['itemBeside']>) =>
    addressOf('/supervision-items', search),
  itemChanges: (search?: ListOf<'itemChangesAddress'>) => addressOf('/supervision-items/changes', search),
  newItemChange: (search?: AddressOf<Addresses['newItemChangeAddress']>) =>
    addressOf('/supervision-items/changes/new', search),
  itemChange: (id: string) => `/supervision-items/changes/${id}`,
  legalBases: (search?: ListOf<'legalBasesAddress'>) => addressOf('/supervision-items/legal-bases', search),
  lawReplacements: (search?: ListOf<'lawReplacementsAddress'>) => addressOf('/law-replacements', search),
  catalogues: (search?: ListOf<'cataloguesAddress'>) => addressOf('/catalogues', search),
  catalogue: (id: string) => `/catalogues/${id}`,
  differences: (id: string, search?: ListOf<'differencesAddress'>) =>
    addressOf(`/catalogues/${id}/differences`, search),
  /** 检查频次上限表 */
  frequencyCaps: (search?: ListOf<'frequencyCapsAddress'>) => addressOf('/frequency-caps', search),
  externalVisits: (search?: ListOf<'externalVisitsAddress'>) => addressOf('/external-visits', search),
  exemptionReviews: (search?: ListOf<'exemptionReviewsAddress'>) => addressOf('/exemption-reviews', search),
  sparedVisits: (search?: ListOf<'sparedVisitsAddress'>) => addressOf('/spared-visits', search),
  /** 事前公示 */
  disclosures: (search?: ListOf<'disclosuresAddress'>) => addressOf('/disclosures', search),
  guidelines: (search?: ListOf<'guidelinesAddress'>) => addressOf('/guidelines', search),
  guideline: (id: string) => `/guidelines/${id}`,
  /** 一手册, at an item where one is named. */
  manual: (search?: AddressOf<Addresses['manualAddress']>) => addressOf('/manuals', search),
  planParameters: () => '/plan-parameters',
  whatIf: () => '/plan-parameters/what-if',
  departments: (search?: ListOf<'departmentsAddress'>) => addressOf('/departments', search),
  delegations: (search?: ListOf<'delegationsAddress'>) => addressOf('/delegations', search),
  department: (code: string, search?: AddressOf<Addresses['rosterAddress']>) =>
    addressOf(`/departments/${code}`, search),
  notifications: (search?: ListOf<'notificationsAddress'>) => addressOf('/notifications', search),
}
