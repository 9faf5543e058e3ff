import { defineFeature } from '@/ui/feature'

const permission = 'users.manage'

export const accountsFeature = defineFeature({
  routes: [{ path: 'accounts', lazy: () => import('./AccountsPage'), handle: { permission } }],
  menu: [{ group: 'system', label: '账号', path: '/accounts', permission, order: 1 }],
})
