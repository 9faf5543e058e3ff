import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { SavedViewDetails } from '@/api/generated'
import { button, fakeServer, listOf, press, renderUi, signedIn, type } from '@/ui/testing'
import { SavedViews } from './SavedViews'
import { sameView, viewOf } from './search'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const own: SavedViewDetails = {
  id: 'v1',
  list: 'hazards',
  name: '逾期',
  search: 'overdue=true',
  shared: true,
  own: true,
  owner: '陈晓',
}
const colleagues = {
  ...own,
  id: 'v2',
  name: '坑梓',
  search: 'subdistrict=440310005',
  own: false,
  owner: '李文华',
} as const

const open = (url: string, answers: Parameters<typeof fakeServer>[0] = {}) => {
  const server = fakeServer({ 'GET /saved-views': () => listOf(own, colleagues), ...answers })
  return { server, ...renderUi(<SavedViews list="hazards" />, url, signedIn({ body: 'XF' })) }
}

describe('the views of a list', () => {
  it('are opened by their names, which the list then bears', async () => {
    const { router } = open('/hazards')
    await press('视图')
    fireEvent.click(await screen.findByText('坑梓'))
    await waitFor(() => expect(router.state.location.search).toBe('?subdistrict=440310005'))
    await waitFor(() => expect(button('视图：坑梓')).toBeTruthy())
  })

  it('say whose they are, and only one’s own can be removed', async () => {
    const { server } = open('/hazards', { 'DELETE /saved-views/v1': () => ({ status: 204 }) })
    await press('视图')
    await screen.findByText('李文华 共用')
    expect(screen.queryByLabelText('删除视图“坑梓”')).toBeNull()
    fireEvent.click(screen.getByLabelText('删除视图“逾期”'))
    await screen.findByText('本单位的同事也不再看到它。')
    await press('删除')
    await waitFor(() => expect(server.sent('DELETE', '/saved-views/v1')).toHaveLength(1))
  })

  it('keep the list as it is shown, without its page, and say what they replace', async () => {
    const { server } = open('/hazards?page=3&grade=major', { 'POST /saved-views': () => ({ body: own }) })
    await press('视图')
    await press('保存当前视图')
    await waitFor(() => expect(screen.getByLabelText(/^名称/)).toBeTruthy())
    type(/^名称/, '逾期')
    await screen.findByText(/您已有视图“逾期”/)
    fireEvent.click(screen.getByLabelText('本单位（含街道所）共用'))
    await press('替换')
    await waitFor(() =>
      expect(server.sent('POST', '/saved-views')[0]?.body).toEqual({
        list: 'hazards',
        name: '逾期',
        search: 'grade=major',
        shared: true,
      }),
    )
  })
})

it('a view is the same in whatever sequence its filters were chosen', () => {
  expect(viewOf('?q=a&page=2')).toBe('q=a')
  expect(sameView('a=1&b=2', 'b=2&a=1')).toBe(true)
  expect(sameView('a=1', 'a=2')).toBe(false)
})
