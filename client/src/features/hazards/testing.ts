import type {
  HazardDetails,
  HazardRow,
  InspectedEnterprise,
  RecheckDetails,
  RecheckedHazard,
  VerbRefusal,
} from '@/api/generated'

const enterprise: InspectedEnterprise = {
  ...{ id: 'e1', uscc: '91440300664190863W', name: '广泰源', riskColour: 'orange', sector: 'machinery' },
  ...{ subdistrictCode: '440310005', subdistrictName: '坑梓街道', address: '丹梓大道1号' },
}

/** A hazard in a list. For tests. */
export const row = (over: Partial<HazardRow> = {}): HazardRow => ({
  ...{ id: 'h1', number: '隐患〔2026〕5号', status: 'ordered', grade: 'general', itemName: '用电安全' },
  ...{ description: '配电箱未接地', department: 'XF', departmentName: '坪山消防救援大队', shortName: '消防' },
  ...{ inspectionId: 'i1', inspectionNumber: '坪联检〔2026〕12号', enterprise, foundOn: '2026-12-15' },
  ...{ dueOn: '2026-12-22', overdue: false, extended: false, failedRechecks: 0, version: 4 },
  ...over,
})

/** A hazard with all that its page shows. For tests. */
export const hazard = (over: Partial<HazardDetails> = {}): HazardDetails => ({
  ...row(),
  ...{ attachments: [], rechecks: [], timeline: [], can: [] },
  ...over,
})

export const refusal = (title: string, elsewhere = false): VerbRefusal => ({ code: 'hazard.state', title, elsewhere })

export const rechecked = (over: Partial<RecheckedHazard> = {}): RecheckedHazard => ({
  ...{ hazardId: 'h1', number: '隐患〔2026〕5号', description: '配电箱未接地', grade: 'general', status: 'rectified' },
  ...{ department: 'XF', departmentName: '坪山消防救援大队', dueOn: '2026-12-22', mine: true },
  ...over,
})

export const recheck = (over: Partial<RecheckDetails> = {}): RecheckDetails => ({
  ...{ id: 'r1', status: 'planned', date: '2026-12-24', inspectionId: 'i1', inspectionNumber: '坪联检〔2026〕12号' },
  ...{ enterprise, departments: ['XF'], joint: false, hazards: [rechecked()], can: [], version: 6 },
  ...over,
})
