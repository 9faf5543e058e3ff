import { defineFeature } from '@/ui/feature'

const permission = 'hazards.read'
const hiddenFor = ['enterprise', 'observer'] as const

export const hazardsFeature = defineFeature({
  routes: [
    {
      path: 'hazards',
      lazy: () => import('./HazardList'),
      reads: async () => (await import('./reads')).hazards,
      handle: { permission },
    },
    {
      path: 'hazards/:id',
      lazy: () => import('./HazardPage'),
      reads: async () => (await import('./reads')).hazard,
      handle: { permission },
    },
    { path: 'rechecks', lazy: () => import('./RecheckList'), handle: { permission } },
    {
      path: 'rechecks/:id',
      lazy: () => import('./RecheckPage'),
      reads: async () => (await import('./reads')).recheck,
      handle: { permission },
    },
    {
      path: 'closure-reports',
      lazy: () => import('./ClosureReportList'),
      reads: async () => (await import('./reads')).closureReports,
      handle: { permission },
    },
  ],
  menu: [
    { group: 'hazards', label: '隐患', path: '/hazards', permission, order: 1 },
    { group: 'hazards', label: '复查', path: '/rechecks', permission, order: 2, hiddenFor },
    { group: 'hazards', label: '闭环反馈', path: '/closure-reports', permission, order: 3, hiddenFor },
  ],
})
