import { describe, expect, it } from 'vitest'
import { defineFeature } from '@/ui/feature'
import { activePath, firstPath, menuFor } from './menu'

const features = [
  defineFeature({ routes: [], menu: [{ group: 'today', label: '工作台', path: '/', permission: 'dashboard.read' }] }),
  defineFeature({ routes: [], menu: [{ group: 'system', label: '审计', path: '/audit', permission: 'audit.read' }] }),
  defineFeature({
    routes: [],
    menu: [
      { group: 'joint', label: '检查任务', path: '/inspections', permission: 'inspections.read', order: 2 },
      { group: 'joint', label: '月度看板', path: '/joint-lists', permission: 'joint-lists.read', order: 1 },
    ],
  }),
]

describe('menu', () => {
  it('shows only what the person may open, in the order of the product', () => {
    const menu = menuFor(features, {
      permissions: ['dashboard.read', 'inspections.read', 'joint-lists.read'],
      roles: [],
    })
    expect(menu.map((node) => node.label)).toEqual(['工作台', '联合执法'])
    expect(menu[1]!.children.map((entry) => entry.label)).toEqual(['月度看板', '检查任务'])
  })

  it('marks the entry that a page lies below', () => {
    const menu = menuFor(features, { permissions: ['dashboard.read', 'inspections.read', 'audit.read'], roles: [] })
    expect(activePath(menu, '/inspections/123')).toBe('/inspections')
    expect(activePath(menu, '/')).toBe('/')
    expect(activePath(menu, '/elsewhere')).toBeNull()
  })

  it('begins with the first entry for those who have no workbench', () => {
    expect(firstPath(menuFor(features, { permissions: ['inspections.read'], roles: ['enterprise'] }))).toBe(
      '/inspections',
    )
    expect(firstPath([])).toBeNull()
  })
})
