import { defineFeature } from '@/ui/feature'

export const auditFeature = defineFeature({
  routes: [{ path: 'audit', lazy: () => import('./AuditPage'), handle: { permission: 'audit.read' } }],
  menu: [{ group: 'system', label: '审计记录', path: '/audit', permission: 'audit.read', order: 9 }],
})
