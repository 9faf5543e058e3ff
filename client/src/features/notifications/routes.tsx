import { defineFeature } from '@/ui/feature'

/** Reached by the bell in the header, so that the menu needs no entry. */
export const notificationsFeature = defineFeature({
  routes: [{ path: 'notifications', lazy: () => import('./NotificationsPage') }],
})
