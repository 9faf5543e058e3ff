import type { AnnualPlanDetails, AnnualPlanListRow, DistrictPlanDetails, JointSlotRow } from '@/api/generated'

const deadline = { date: '2027-03-31', workingDaysLeft: 80, provisional: true, clause: '五(三)1' }

export const listed = (over: Partial<AnnualPlanListRow> = {}): AnnualPlanListRow => ({
  ...{ id: 'p1', year: 2027, body: 'XF', bodyName: '坪山消防救援大队', title: '2027年度执法计划', status: 'draft' },
  ...{ late: false, rows: 2, visits: 5, deadline, version: 1 },
  ...over,
})

export const plan = (over: Partial<AnnualPlanDetails> = {}): AnnualPlanDetails => ({
  ...{ id: 'p1', year: 2027, body: 'XF', bodyName: '坪山消防救援大队', title: '2027年度执法计划', status: 'draft' },
  ...{
    late: false,
    deadline,
    createdAt: '2026-11-20T01:00:00Z',
    visits: 5,
    breaches: [],
    history: [],
    can: [],
    version: 3,
  },
  rows: [
    {
      row: 1,
      form: { uscc: '91440300664190863W', month: 5, count: 1, safetyDomains: ['fire'], basis: '消防法', scope: '厂房' },
      enterprise: {
        id: 'e1',
        uscc: '91440300664190863W',
        name: '广泰源',
        riskColour: 'orange',
        subdistrictCode: '440310005',
      },
      streetName: '坑梓街道',
      period: '5月',
      breaches: [],
    },
    {
      row: 2,
      form: { sector: 'machinery', subdistrictCode: '440310005', quarter: 4, count: 4, safetyDomains: ['fire'] },
      streetName: '坑梓街道',
      period: '第4季度',
      breaches: [{ code: 'annual-plan.row.contents.missing', title: '请写明检查依据、检查范围', row: 2 }],
    },
  ],
  ...over,
})

export const slot = (over: Partial<JointSlotRow> = {}): JointSlotRow => ({
  ...{ id: 's1', streetName: '坑梓街道', month: 5, pinned: false, saved: 1, objectionState: 'none', version: 2 },
  enterprise: {
    id: 'e1',
    uscc: '91440300664190863W',
    name: '广泰源',
    riskColour: 'orange',
    subdistrictCode: '440310005',
  },
  parts: [
    { body: 'YJ', bodyName: '应急', period: '第2季度', firstMonth: 4, lastMonth: 6, moved: false },
    { body: 'XF', bodyName: '消防', period: '9月', firstMonth: 9, lastMonth: 9, moved: true },
  ],
  ...over,
})

export const district = (over: Partial<DistrictPlanDetails> = {}): DistrictPlanDetails => ({
  ...{ year: 2026, made: true, status: 'shown', edition: 2, plans: 2, plannedVisits: 40, slots: 1, saved: 1 },
  ...{ objectionsOpen: 1, objectBy: '2026-12-10', history: [], can: [], version: 7 },
  bodies: [
    { body: 'YJ', bodyName: '区应急管理局', planId: 'p0', status: 'accepted', late: false, visits: 20 },
    { body: 'ZJ', bodyName: '区住房和建设局', late: true, visits: 0 },
  ],
  editions: [
    {
      ...{ number: 2, reason: '同意改到九月', madeAt: '2026-11-20T01:00:00Z', plans: 2, plannedVisits: 40, slots: 1 },
      ...{ saved: 1, changed: 1 },
      changes: [
        {
          enterpriseId: 'e1',
          enterpriseName: '广泰源',
          kind: 'changed',
          fromMonth: 5,
          toMonth: 9,
          joined: [],
          left: [],
        },
      ],
    },
  ],
  ...over,
})
