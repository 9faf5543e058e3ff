import { defineFeature } from '@/lib/feature'

const read = { permission: 'enterprises.read' }
const write = { permission: 'enterprises.write' }
const importing = { permission: 'enterprises.import' }

export const enterprisesFeature = defineFeature({
  routes: [
    { path: 'enterprises', lazy: () => import('./EnterpriseList'), handle: read },
    { path: 'enterprises/new', lazy: () => import('./EnterpriseRegistration'), handle: write },
    { path: 'enterprises/import', lazy: () => import('./ImportPage'), handle: importing },
    { path: 'enterprises/import/:id', lazy: () => import('./ImportResultPage'), handle: importing },
    { path: 'enterprises/:id', lazy: () => import('./EnterprisePage'), handle: read },
    { path: 'enterprises/:id/edit', lazy: () => import('./EnterpriseAmendment'), handle: write },
  ],
  menu: [{ group: 'enterprises', label: '企业', path: '/enterprises', permission: 'enterprises.read' }],
})
