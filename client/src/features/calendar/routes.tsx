import { defineFeature } from '@/ui/feature'

export const calendarFeature = defineFeature({
  routes: [
    { path: 'work-calendar', lazy: () => import('./WorkCalendarPage'), handle: { permission: 'reference.read' } },
  ],
  menu: [
    {
      group: 'system',
      label: '工作日历',
      path: '/work-calendar',
      permission: 'reference.read',
      hiddenFor: ['enterprise', 'observer'],
      order: 2,
    },
  ],
})
