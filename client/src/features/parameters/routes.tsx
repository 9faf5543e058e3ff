import { defineFeature } from '@/ui/feature'

export const parametersFeature = defineFeature({
  routes: [
    { path: 'plan-parameters', lazy: () => import('./ParametersPage'), handle: { permission: 'reference.read' } },
    {
      path: 'plan-parameters/what-if',
      lazy: () => import('./WhatIfPage'),
      handle: { permission: 'filings.read' },
    },
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
