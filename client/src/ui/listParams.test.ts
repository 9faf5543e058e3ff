import { describe, expect, it } from 'vitest'
import { exportUrl, pageArgs, parseListParams, withChange } from './listParams'

const url = (text: string) => new URLSearchParams(text)

describe('list parameters', () => {
  it('reads search, sort, page, size and the known filters', () => {
    expect(parseListParams(url('q=恒&sort=-name&page=3&size=50&status=draft&other=1'), ['status'])).toEqual({
      q: '恒',
      sort: '-name',
      page: 3,
      size: 50,
      filters: { status: 'draft' },
    })
  })

  it('falls back on nonsense instead of sending it', () => {
    expect(parseListParams(url('page=-2&size=9999'), [], { sort: 'dueOn', size: 50 })).toMatchObject({
      page: 1,
      size: 200,
      sort: 'dueOn',
    })
  })

  it('asks for no page that no list can have', () => {
    expect(parseListParams(url('page=3000'), []).page).toBe(500)
    expect(parseListParams(url('page=3000&size=200'), []).page).toBe(50)
  })

  it('goes back to the first page when a filter changes, and leaves empty values out', () => {
    expect(withChange(url('page=3&status=draft&q=a'), { status: undefined }).toString()).toBe('q=a')
    expect(withChange(url('status=draft'), { page: 2 }).toString()).toBe('status=draft&page=2')
    expect(withChange(url('page=2'), { page: 1 }).toString()).toBe('')
  })
})

it('exports what is shown, in its order, without its page', () => {
  const url = exportUrl('enterprises', { q: '精密', sort: '-name', filters: { riskColour: 'red' } })
  expect(decodeURIComponent(url)).toBe('/api/v1/enterprises/export?format=xlsx&q=精密&sort=-name&riskColour=red')
})

it('exports each of several values that a link joins by dots', () => {
  const url = exportUrl('inspections', { filters: { status: 'scheduled.confirmed' } })
  expect(url).toBe('/api/v1/inspections/export?format=xlsx&status=scheduled&status=confirmed')
})

it('asks the API for search, order and page, and for no order that the list does not know', () => {
  const sorts = ['name', '-name'] as const
  expect(pageArgs({ q: '精密', sort: '-name', page: 2, size: 50 }, sorts)).toEqual({
    q: '精密',
    sort: '-name',
    page: 2,
    size: 50,
  })
  expect(pageArgs({ sort: 'colour' }, sorts).sort).toBeUndefined()
})
