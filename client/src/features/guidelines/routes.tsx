import { defineFeature } from '@/ui/feature'

const permission = 'guidelines.read'
const handle = { permission } as const

export const guidelinesFeature = defineFeature({
  routes: [
    { path: 'guidelines', lazy: () => import('./GuidelinesPage'), handle },
    { path: 'guidelines/:id', lazy: () => import('./GuidelinePage'), handle },
    { path: 'manuals', lazy: () => import('./ManualPage'), handle },
  ],
  menu: [
    { group: 'catalogue', label: '检查工作指引', path: '/guidelines', permission, order: 2 },
    { group: 'catalogue', label: '一手册', path: '/manuals', permission, order: 3 },
  ],
})
