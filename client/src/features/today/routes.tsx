import { defineFeature } from '@/ui/feature'

/** The page itself is the application's index (app/Home). */
export const todayFeature = defineFeature({
  routes: [],
  menu: [{ group: 'today', label: '工作台', path: '/', permission: 'dashboard.read' }],
})
