import { defineFeature } from '@/ui/feature'

const read = { permission: 'enterprises.read' } as const
const write = { permission: 'enterprises.write' } as const
const merging = { permission: 'enterprises.merge' } as const
const importing = { permission: 'enterprises.import' } as const

export const enterprisesFeature = defineFeature({
  routes: [
    { path: 'enterprises', lazy: () => import('./EnterpriseList'), handle: read },
    { path: 'enterprises/new', lazy: () => import('./EnterpriseRegistration'), handle: write },
    { path: 'enterprises/duplicates', lazy: () => import('./DuplicatesPage'), handle: merging },
    { path: 'enterprises/import', lazy: () => import('./ImportPage'), handle: importing },
    { path: 'enterprises/import/:id', lazy: () => import('./ImportResultPage'), handle: importing },
    {
      path: 'enterprises/:id',
      lazy: () => import('./EnterprisePage'),
      reads: async () => (await import('./reads')).enterprise,
      handle: read,
    },
    { path: 'enterprises/:id/edit', lazy: () => import('./EnterpriseAmendment'), handle: write },
  ],
  menu: [{ group: 'enterprises', label: '企业', path: '/enterprises', permission: 'enterprises.read' }],
})
