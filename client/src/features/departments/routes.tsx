import { defineFeature } from '@/ui/feature'

export const departmentsFeature = defineFeature({
  routes: [
    { path: 'departments', lazy: () => import('./DepartmentsPage'), handle: { permission: 'reference.read' } },
    { path: 'delegations', lazy: () => import('./DelegationsPage'), handle: { permission: 'reference.read' } },
    { path: 'departments/:code', lazy: () => import('./DepartmentPage'), handle: { permission: 'reference.read' } },
  ],
  menu: [
    {
      group: 'system',
      label: '单位与名册',
      path: '/departments',
      permission: 'reference.read',
      hiddenFor: ['enterprise', 'observer'],
      order: 1,
    },
    {
      group: 'system',
      label: '委托文书',
      path: '/delegations',
      permission: 'reference.read',
      hiddenFor: ['enterprise', 'observer'],
      order: 1.2,
    },
  ],
})
