import { defineFeature } from '@/ui/feature'

const permission = 'system.operate'

export const operationsFeature = defineFeature({
  routes: [
    { path: 'jobs', lazy: () => import('./JobsPage'), handle: { permission } },
    { path: 'outbox-deliveries', lazy: () => import('./DeliveriesPage'), handle: { permission } },
  ],
  menu: [
    { group: 'system', label: '待投递消息', path: '/outbox-deliveries', permission, order: 10 },
    { group: 'system', label: '后台任务', path: '/jobs', permission, order: 11 },
  ],
})
