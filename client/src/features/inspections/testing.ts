import type {
  InspectedEnterprise,
  InspectionDetails,
  InspectionPart,
  InspectionRow,
  ParticipationDetails,
} from '@/api/generated'

const enterprise: InspectedEnterprise = {
  ...{ id: 'e1', uscc: '91440300664190863W', name: '广泰源', riskColour: 'orange', sector: 'machinery' },
  ...{ subdistrictCode: '440310005', subdistrictName: '坑梓街道', community: '秀新社区', address: '丹梓大道1号' },
}

const common = {
  ...{ id: 'i1', number: '坪联检〔2026〕12号', enterprise, month: '2026-12', windowFrom: '2026-12-10' },
  ...{ windowTo: '2026-12-18', leadDepartment: 'YJ', visitsSaved: 1, version: 7 },
}

export const part = (over: Partial<InspectionPart> = {}): InspectionPart => ({
  ...{ department: 'XF', departmentName: '坪山消防救援大队', shortName: '消防' },
  ...{ answer: 'pending', answerOverdue: false, state: 'invited' },
  ...over,
})

/** A visit in a list. For tests. */
export const row = (over: Partial<InspectionRow> = {}): InspectionRow => ({
  ...common,
  ...{ status: 'dispatched', participations: [part()], joint: true },
  ...{ hazardCount: 0, openHazardCount: 0, overdueHazardCount: 0 },
  ...over,
})

export const participation = (over: Partial<ParticipationDetails> = {}): ParticipationDetails => ({
  ...{ department: 'XF', departmentName: '坪山消防救援大队', shortName: '消防', body: 'XF', leads: false, mine: true },
  ...{ answer: 'accepted', state: 'invited', lineId: 'l1', lineIds: ['l1'], confidential: false, version: 3 },
  ...{ headApproved: true, headApprovalRequired: false },
  officers: [
    { name: '张三', certificateNo: '190001', onRoster: true },
    { name: '李四', certificateNo: '190002', onRoster: true },
  ],
  ...{ itemCount: 2, hazardCount: 0, openHazardCount: 0, can: [] },
  ...over,
})

/** A visit with all that its page shows. For tests. */
export const visit = (over: Partial<InspectionDetails> = {}): InspectionDetails => ({
  ...common,
  ...{ status: 'confirmed', date: '2026-12-15', session: 'am', leadDepartmentName: '区应急管理局' },
  ...{ coordinatorName: '坑梓街道应急办', verificationCode: 'PS26-7KQ4-9XTM', dispatchedAt: '2026-12-01T02:00:00Z' },
  ...{ participations: [participation()], hazards: [], linesMerged: 2, can: [] },
  ...over,
})
