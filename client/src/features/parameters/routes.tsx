import { defineFeature } from '@/ui/feature'

export const parametersFeature = defineFeature({
  routes: [
    { path: 'plan-parameters', lazy: () => import('./ParametersPage'), handle: { permission: 'reference.read' } },
  ],
  menu: [
    {
      group: 'system',
      label: '方案参数',
      path: '/plan-parameters',
      permission: 'reference.read',
      hiddenFor: ['enterprise', 'observer'],
      order: 3,
    },
  ],
})
