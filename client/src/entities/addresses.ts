import {
  AnnualPlanStatus,
  CompanionStatus,
  BoardView,
  CertificateState,
  CriterionCategory,
  DifferenceKind,
  DelegationState,
  DeliveryStatus,
  DuplicateReason,
  DuplicateStatus,
  DisclosureMatter,
  DisclosureState,
  EnterpriseStatus,
  ExemptionFinding,
  ExternalLevel,
  FilingKind,
  FilingStatus,
  GuidelineStatus,
  HazardGrade,
  HazardStatus,
  HazardWait,
  InspectionStatus,
  ItemChangeKind,
  ItemChangeStatus,
  ObjectionState,
  RecheckStatus,
  RiskColour,
  Role,
  SafetyDomain,
  Sector,
  SparedVisitKind,
  SpecialHazard,
} from '@/api/generated'
import { day, flag, month, number, oneOf, someOf, text, truth } from '@/lib/address'

/** What the address of each page may say beside its path; links are typed by these (`pages.ts`), pages read by them (`useAddress`, `useListParams`). */
export const boardAddress = {
  street: text,
  body: text,
  view: oneOf(BoardView),
  q: text,
  /** The visit that the panel shows, or an enterprise without one. */
  chosen: text,
  /** The board itself where it is left out. */
  mode: oneOf(['table']),
}

export const filingsAddress = {
  kind: oneOf(FilingKind),
  status: oneOf(FilingStatus),
  body: text,
  month,
  late: truth,
  enterpriseId: text,
}

export const filingDeskAddress = { month }

/** The list may begin with one row: an enterprise by its code, and days. */
export const newFilingAddress = { kind: oneOf(FilingKind), month, uscc: text, from: day, to: day }

/** The row that is opened at once, counted from 1. */
export const editFilingAddress = { row: number }

export const enterprisesAddress = {
  subdistrict: text,
  community: text,
  sector: oneOf(Sector),
  riskColour: oneOf(RiskColour),
  specialHazard: oneOf(SpecialHazard),
  safetyDomain: oneOf(SafetyDomain),
  status: oneOf(EnterpriseStatus),
}

/** What is asked of an enterprise: whether this body may inspect it in this window. */
export const enterpriseAddress = { kind: oneOf(FilingKind), from: day, to: day, body: text }

/** What is known of the enterprise already. */
export const newEnterpriseAddress = { uscc: text, name: text }

export const inspectionsAddress = {
  month,
  status: someOf(InspectionStatus),
  subdistrict: text,
  department: text,
  enterpriseId: text,
  from: day,
  to: day,
  mine: truth,
  joint: truth,
}

export const inspectionAddress = {
  tab: oneOf(['checklists']),
  /** The form that is opened at once. */
  recheck: flag,
  report: flag,
  /** The verb whose form is opened at once. */
  do: text,
}

export const hazardsAddress = {
  status: someOf(HazardStatus),
  overdue: truth,
  grade: oneOf(HazardGrade),
  body: text,
  subdistrict: text,
  enterpriseId: text,
  dueFrom: day,
  dueTo: day,
  waitingFor: oneOf(HazardWait),
}

export const rechecksAddress = { status: oneOf(RecheckStatus), department: text, from: day, to: day }

export const closureReportsAddress = { department: text, late: truth, view: oneOf(['owed']), overdue: truth }

export const companionsAddress = { body: text, month, status: oneOf(CompanionStatus) }

export const annualPlansAddress = { year: number, status: oneOf(AnnualPlanStatus), body: text }

/** The year of the plan that is begun. */
export const newAnnualPlanAddress = { year: number }

export const jointSlotsAddress = { month: number, subdistrict: text, objection: oneOf(ObjectionState) }

export const frequencyCapsAddress = { body: text, current: truth }

export const duplicatesAddress = { status: oneOf(DuplicateStatus), because: oneOf(DuplicateReason) }

export const externalVisitsAddress = {
  level: oneOf(ExternalLevel),
  enterpriseId: text,
  from: day,
  to: day,
  struck: truth,
}

export const exemptionReviewsAddress = {
  body: text,
  finding: oneOf(ExemptionFinding),
  open: truth,
  from: day,
  to: day,
}

export const sparedVisitsAddress = { body: text, kind: oneOf(SparedVisitKind), month, enterpriseId: text }

export const disclosuresAddress = { body: text, matter: oneOf(DisclosureMatter), state: oneOf(DisclosureState) }

export const lawReplacementsAddress = { body: text, withdrawn: truth }

export const guidelinesAddress = { body: text, status: oneOf(GuidelineStatus) }

/** The edition that is read, and the item that it is opened at. */
export const manualAddress = { edition: text, item: text }

export const notificationsAddress = { unread: truth, kind: text }

export const deliveriesAddress = { status: oneOf(DeliveryStatus), kind: text }

export const accountsAddress = { role: oneOf(Role), department: text, locked: truth }

export const auditAddress = { entity: text, entityId: text, actor: text, from: day, to: day }

export const departmentsAddress = { body: text, subdistrict: text, district: truth, vacant: truth, suspended: truth }

export const delegationsAddress = {
  state: oneOf(DelegationState),
  subdistrict: text,
  department: text,
  expiresWithin: number,
  published: truth,
}

/** The roster of a department: who is looked for, and the one that is opened beside it. */
export const rosterAddress = { certificate: oneOf(CertificateState), left: flag, officer: text }

export const itemsAddress = {
  body: text,
  safetyDomain: oneOf(SafetyDomain),
  tag: text,
  majorHazard: truth,
  needsReview: truth,
  unused: truth,
  published: truth,
  on: day,
}

export const itemChangesAddress = {
  body: text,
  status: oneOf(ItemChangeStatus),
  kind: oneOf(ItemChangeKind),
  itemId: text,
}

/** The item that is to be revised; a new one where it is left out. */
export const newItemChangeAddress = { item: text }

export const legalBasesAddress = { body: text, needsReview: truth, on: day }

/** The edition in force on a day. */
export const cataloguesAddress = { on: day }

export const catalogueAddress = { body: text, safetyDomain: oneOf(SafetyDomain) }

/** The earlier edition, where it is not the one before. */
export const differencesAddress = { since: text, kind: oneOf(DifferenceKind), body: text }

export const itemBeside = { item: text }

export const criteriaAddress = { category: oneOf(CriterionCategory), scope: text }

export const workCalendarAddress = { year: number }

/** What is supposed of the Plan's numbers, and of which time it is asked. */
export const whatIfAddress = {
  from: day,
  to: day,
  monthlyDay: number,
  aheadOfVisitWorkingDays: number,
  afterClosureWorkingDays: number,
}
