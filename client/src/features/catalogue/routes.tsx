import { defineFeature } from '@/ui/feature'

const handle = { permission: 'reference.read' } as const
const changes = { permission: 'item-changes.read' } as const
const writing = { permission: 'item-changes.write' } as const
const common = {
  group: 'catalogue',
  permission: 'reference.read',
  hiddenFor: ['enterprise', 'observer'],
} as const

export const catalogueFeature = defineFeature({
  routes: [
    { path: 'supervision-items', lazy: () => import('./ItemsPage'), handle },
    { path: 'supervision-items/legal-bases', lazy: () => import('./LegalBasesPage'), handle },
    { path: 'law-replacements', lazy: () => import('./LawReplacementsPage'), handle },
    { path: 'supervision-items/changes', lazy: () => import('./ChangesPage'), handle: changes },
    { path: 'supervision-items/changes/new', lazy: () => import('./NewChangePage'), handle: writing },
    { path: 'supervision-items/changes/:id', lazy: () => import('./ChangePage'), handle: changes },
    { path: 'catalogues', lazy: () => import('./CataloguesPage'), handle },
    { path: 'catalogues/:id', lazy: () => import('./CataloguePage'), handle },
    { path: 'catalogues/:id/differences', lazy: () => import('./DifferencesPage'), handle },
    { path: 'major-hazard-criteria', lazy: () => import('./CriteriaPage'), handle },
  ],
  menu: [
    { ...common, label: '监管事项', path: '/supervision-items', order: 1 },
    { group: 'catalogue', label: '事项变更', path: '/supervision-items/changes', ...changes, order: 1.2 },
    { ...common, label: '清单版本', path: '/catalogues', order: 1.4 },
    { ...common, label: '重大隐患标准', path: '/major-hazard-criteria', order: 4 },
  ],
})
