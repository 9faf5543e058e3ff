import { defineFeature } from '@/ui/feature'

const handle = { permission: 'joint-lists.read', wide: true } as const

export const jointListsFeature = defineFeature({
  routes: [
    { path: 'joint-lists', lazy: () => import('./LatestMonth'), handle },
    {
      path: 'joint-lists/:month',
      lazy: () => import('./MonthBoardPage'),
      reads: async () => (await import('./reads')).board,
      handle,
    },
  ],
  menu: [{ group: 'joint', label: '月度看板', path: '/joint-lists', permission: 'joint-lists.read', order: 1 }],
})
