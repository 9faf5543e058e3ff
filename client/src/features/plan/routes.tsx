import { defineFeature } from '@/ui/feature'

export const planFeature = defineFeature({
  routes: [{ path: 'plan', lazy: () => import('./PlanPage') }],
  menu: [{ group: 'catalogue', label: '实施方案', path: '/plan', order: 9 }],
})
