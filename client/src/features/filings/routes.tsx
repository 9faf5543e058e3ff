import { defineFeature } from '@/ui/feature'

const read = { permission: 'filings.read' } as const
const write = { permission: 'filings.write' } as const

export const filingsFeature = defineFeature({
  routes: [
    { path: 'filings', lazy: () => import('./FilingList'), handle: read },
    { path: 'filings/new', lazy: () => import('./NewFiling'), handle: write },
    { path: 'filings/:id', lazy: () => import('./FilingPage'), handle: read },
    { path: 'filings/:id/edit', lazy: () => import('./EditFiling'), handle: write },
  ],
  menu: [{ group: 'filings', label: '执法备案', path: '/filings', permission: 'filings.read' }],
})
