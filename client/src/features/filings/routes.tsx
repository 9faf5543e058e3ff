import { defineFeature } from '@/ui/feature'

const read = { permission: 'filings.read' } as const
const write = { permission: 'filings.write' } as const

export const filingsFeature = defineFeature({
  routes: [
    {
      path: 'filings',
      lazy: () => import('./FilingList'),
      reads: async () => (await import('./reads')).filings,
      handle: read,
    },
    { path: 'filings/desk', lazy: () => import('./MonthDesk'), handle: { permission: 'filings.approve' } },
    { path: 'filings/new', lazy: () => import('./NewFiling'), handle: write },
    {
      path: 'filings/:id',
      lazy: () => import('./FilingPage'),
      reads: async () => (await import('./reads')).filing,
      handle: read,
    },
    {
      path: 'filings/:id/edit',
      lazy: () => import('./EditFiling'),
      reads: async () => (await import('./reads')).editFiling,
      handle: write,
    },
  ],
  menu: [{ group: 'filings', label: '执法备案', path: '/filings', permission: 'filings.read' }],
})
