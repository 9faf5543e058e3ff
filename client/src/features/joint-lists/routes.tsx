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
    {
      path: 'companions',
      lazy: () => import('./CompanionsPage'),
      handle: { permission: 'filings.read' },
    },
  ],
  menu: [
    { group: 'joint', label: '顺带检查', path: '/companions', permission: 'filings.read', order: 2 },
    { group: 'joint', label: '月度看板', path: '/joint-lists', permission: 'joint-lists.read', order: 1 },
  ],
})
