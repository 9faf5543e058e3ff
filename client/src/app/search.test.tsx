import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { fakeServer, listOf, renderUi, signedIn } from '@/ui/testing'
import { SearchField } from './SearchField'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const me = signedIn({ permissions: ['enterprises.read', 'inspections.read', 'filings.read', 'hazards.read'] })

function open() {
  const server = fakeServer({
    'GET /enterprises': () => listOf(),
    'GET /inspections': () => listOf({ id: 'i1', number: '坪综查〔2026〕119号', enterprise: { name: '广泰源' } }),
    'GET /filings': () => listOf({ id: 'f1', number: '坪工贸备〔2026〕ZJ-119号', title: '十二月名单' }),
    'GET /hazards': () => listOf(),
  })
  return { ...renderUi(<SearchField autoFocus={false} />, '/', me), server }
}

it('finds a visit and a list by the number that their papers carry', async () => {
  const { router, server } = open()
  const field = screen.getByLabelText('搜索')
  fireEvent.change(field, { target: { value: '〔2026〕119号' } })
  expect(await screen.findByText('坪工贸备〔2026〕ZJ-119号', { selector: '.top__hit *' })).toBeTruthy()
  fireEvent.click(screen.getByText('坪综查〔2026〕119号', { selector: '.top__hit *' }))
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/inspections/i1'))
  expect(server.sent('GET', '/inspections')[0]!.search.get('q')).toBe('〔2026〕119号')
})

it('looks for a name among enterprises alone, and leads Enter to the list that a number belongs to', async () => {
  const { router, server } = open()
  const field = screen.getByLabelText('搜索')
  fireEvent.change(field, { target: { value: '广泰' } })
  await vi.waitFor(() => expect(server.sent('GET', '/enterprises')).toHaveLength(1))
  expect(server.sent('GET', '/inspections')).toHaveLength(0)
  fireEvent.change(field, { target: { value: '坪综查〔2027〕1号' } })
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 })
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/inspections'))
  expect(router.state.location.search).toContain(encodeURIComponent('坪综查〔2027〕1号'))
})
