import { defineFeature } from '@/ui/feature'

const permission = 'reference.read'

/** 事前公示, 粤府办〔2025〕15号. */
export const disclosuresFeature = defineFeature({
  routes: [{ path: 'disclosures', lazy: () => import('./DeskPage'), handle: { permission } }],
  menu: [
    {
      group: 'catalogue',
      label: '事前公示',
      path: '/disclosures',
      permission,
      order: 6,
      hiddenFor: ['enterprise', 'observer'],
    },
  ],
})
