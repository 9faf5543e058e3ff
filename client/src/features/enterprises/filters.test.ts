import { expect, it } from 'vitest'
import { filtersFor } from './filters'

const streets = [
  {
    code: '440310005',
    name: '坑梓街道',
    shortName: '坑梓',
    suffix: 'KZ',
    communities: [{ code: '440310005001', name: '金沙社区' }],
  },
]

const names = (chosen?: string, own?: string) => filtersFor(streets, chosen, own).map((filter) => filter.name)

it('offers communities once a street is chosen', () => {
  expect(names()).not.toContain('community')
  expect(names('440310005')).toContain('community')
})

it('offers no streets to somebody who works in one', () => {
  expect(names(undefined, '440310005')).not.toContain('subdistrict')
  expect(names(undefined, '440310005')).toContain('community')
})
