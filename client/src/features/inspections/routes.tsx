import { defineFeature } from '@/ui/feature'

const permission = 'inspections.read'

export const inspectionsFeature = defineFeature({
  routes: [
    { path: 'inspections', lazy: () => import('./InspectionList'), handle: { permission } },
    {
      path: 'inspections/:id',
      lazy: () => import('./InspectionPage'),
      reads: async () => (await import('./reads')).inspection,
      handle: { permission },
    },
    { path: 'onsite', lazy: () => import('./OnsiteToday'), handle: { permission: 'inspections.carry-out' } },
    {
      path: 'onsite/:id',
      lazy: () => import('./OnsiteChecklist'),
      reads: async () => (await import('./reads')).onsiteVisit,
      handle: { permission: 'inspections.carry-out' },
    },
  ],
  menu: [
    {
      group: 'onsite',
      label: '今日检查',
      path: '/onsite',
      permission: 'inspections.carry-out',
      onlyFor: ['officer', 'liaison'],
    },
    { group: 'joint', label: '检查任务', path: '/inspections', permission, order: 3, hiddenFor: ['enterprise'] },
    { group: 'joint', label: '来检安排', path: '/inspections', permission, order: 3, onlyFor: ['enterprise'] },
  ],
})
