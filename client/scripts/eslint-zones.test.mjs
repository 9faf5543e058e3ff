import { expect, it } from 'vitest'
import { refusal } from './eslint-zones.mjs'

const from = (file, imported) => refusal(`/product/client/src/${file}`, imported)

it('lets each folder import what is below it, by either way of writing', () => {
  expect(from('features/hazards/HazardPage.tsx', '@/ui')).toBeNull()
  expect(from('features/hazards/parts/Form.tsx', '../queries')).toBeNull()
  expect(from('features/hazards/HazardPage.tsx', '@/entities/pages')).toBeNull()
  expect(from('entities/hazards/HazardState.tsx', '@/ui')).toBeNull()
  expect(from('ui/feature.ts', '@/api/generated')).toBeNull()
  expect(from('app/menu.ts', '../features/today/routes')).toBeNull()
  expect(from('lib/dates.ts', 'dayjs')).toBeNull()
})

it('refuses what would turn the product upside down', () => {
  expect(from('lib/dates.ts', '@/api/generated')).toBe('lib must not import api')
  expect(from('ui/Page.tsx', '../features/today/links')).toBe('ui must not import features')
  expect(from('ui/RiskMark.tsx', '@/entities/pages')).toBe('ui must not import entities')
  expect(from('entities/affected.ts', '@/features/today/links')).toBe('entities must not import features')
  expect(from('features/today/Todos.tsx', '@/app/menu')).toBe('features must not import app')
})

it('keeps the features apart', () => {
  expect(from('features/today/Todos.tsx', '@/features/hazards/queries')).toBe(
    'Feature today must not import feature hazards',
  )
  expect(from('features/today/Todos.tsx', '../hazards/queries')).toBe('Feature today must not import feature hazards')
})
