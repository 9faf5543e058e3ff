import { expect, it } from 'vitest'
import { exportUrl, filtersFor } from './filters'

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

it('exports what is shown, without its page', () => {
  const url = exportUrl({ q: '精密', sort: '-name', page: 3, size: 50, filters: { riskColour: 'red' } })
  expect(decodeURIComponent(url)).toBe('/api/v1/enterprises/export?format=xlsx&q=精密&sort=-name&riskColour=red')
})
