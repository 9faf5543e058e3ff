import { defineFeature } from '@/ui/feature'

const caps = 'reference.read'
const above = 'enterprises.read'
const spared = 'filings.read'
const page = (name: 'Caps' | 'Above' | 'Spared' | 'Reviews') => async () => ({
  Component: (await import('./pages'))[name],
})

/** What holds a body back from a visit, beside once a year. */
export const restraintsFeature = defineFeature({
  routes: [
    { path: 'frequency-caps', lazy: page('Caps'), handle: { permission: caps } },
    { path: 'external-visits', lazy: page('Above'), handle: { permission: above } },
    { path: 'exemption-reviews', lazy: page('Reviews'), handle: { permission: spared } },
    { path: 'spared-visits', lazy: page('Spared'), handle: { permission: spared } },
  ],
  menu: [
    {
      ...{ group: 'catalogue', label: '频次上限', path: '/frequency-caps', permission: caps, order: 5 },
      hiddenFor: ['enterprise', 'observer'],
    },
    {
      group: 'plans',
      label: '上级检查',
      path: '/external-visits',
      permission: above,
      order: 5,
      hiddenFor: ['enterprise'],
    },
    { group: 'plans', label: '减免入企', path: '/spared-visits', permission: spared, order: 6 },
    { group: 'plans', label: '例外抽查', path: '/exemption-reviews', permission: spared, order: 7 },
  ],
})
