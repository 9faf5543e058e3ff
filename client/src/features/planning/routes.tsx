import { defineFeature } from '@/ui/feature'

const plans = 'annual-plans.read'
const district = 'district-plans.read'
const page = (name: 'PlanList' | 'PlanPage' | 'District') => async () => ({
  Component: (await import('./pages'))[name],
})

export const planningFeature = defineFeature({
  routes: [
    { path: 'annual-plans', lazy: page('PlanList'), handle: { permission: plans } },
    { path: 'annual-plans/:id', lazy: page('PlanPage'), handle: { permission: plans } },
    { path: 'district-plans', lazy: page('District'), handle: { permission: district } },
    { path: 'district-plans/:year', lazy: page('District'), handle: { permission: district } },
  ],
  menu: [
    { group: 'plans', label: '单位年度计划', path: '/annual-plans', permission: plans, order: 1 },
    {
      ...{ group: 'plans', label: '全区年度计划', path: '/district-plans', permission: district, order: 2 },
      hiddenFor: ['enterprise'],
    },
    { group: 'plans', label: '年度联合检查', path: '/district-plans', permission: district, onlyFor: ['enterprise'] },
  ],
})
