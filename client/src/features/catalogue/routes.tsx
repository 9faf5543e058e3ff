import { defineFeature } from '@/ui/feature'

const handle = { permission: 'reference.read' } as const
const common = {
  group: 'catalogue',
  permission: 'reference.read',
  hiddenFor: ['enterprise', 'observer'],
} as const

export const catalogueFeature = defineFeature({
  routes: [
    { path: 'supervision-items', lazy: () => import('./ItemsPage'), handle },
    { path: 'major-hazard-criteria', lazy: () => import('./CriteriaPage'), handle },
  ],
  menu: [
    { ...common, label: '监管事项', path: '/supervision-items', order: 1 },
    { ...common, label: '重大隐患标准', path: '/major-hazard-criteria', order: 4 },
  ],
})
