import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { useQuery } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inspectionsQueries, type NotificationRow } from '@/api/generated'
import { button, fakeServer, renderRoutes } from '@/ui/testing'
import { Bell } from './Bell'
import { pageOf } from './links'
import { Component as NotificationsPage } from './NotificationsPage'

const message = (id: string, over: Partial<NotificationRow> = {}): NotificationRow => ({
  id,
  at: '2026-11-25T06:00:00Z',
  kind: 'inspection.scheduled',
  title: `广泰源：排期至11月26日上午 ${id}`,
  by: '坑梓街道',
  link: { resource: 'inspections', id: 'i1' },
  ...over,
})

class FakeStream extends EventTarget {
  static readonly CLOSED = 2
  static all: FakeStream[] = []
  readyState = 1
  constructor(readonly url: string) {
    super()
    FakeStream.all.push(this)
  }
  close() {
    this.readyState = 2
  }
  ring(unread: number, latest?: NotificationRow) {
    act(() => {
      this.dispatchEvent(new MessageEvent('notification', { data: JSON.stringify({ unread, latest }) }))
    })
  }
}

let rows: NotificationRow[]

function open(url = '/') {
  const server = fakeServer({
    'GET /notifications': ({ search }) => {
      const items = rows.filter((row) => search.get('unread') !== 'true' || !row.readAt)
      return { body: { items, page: 1, size: 20, total: items.length, totalIsExact: true } }
    },
    'GET /notifications/count': () => ({ body: { unread: rows.filter((row) => !row.readAt).length } }),
    'GET /inspections/i1': () => ({ body: {} }),
    'POST /notifications/read-all': () => {
      rows = rows.map((row) => ({ ...row, readAt: row.readAt ?? row.at }))
      return { body: { unread: 0 } }
    },
    'POST /notifications/m1/read': () => {
      rows = rows.map((row) => (row.id === 'm1' ? { ...row, readAt: row.at } : row))
      return { body: { unread: 0 } }
    },
  })
  const page = renderRoutes(
    [
      { path: '/', element: <Bell /> },
      { path: '/notifications', element: <NotificationsPage /> },
      { path: '/inspections/:id', element: <Inspection /> },
    ],
    url,
  )
  return { ...page, server }
}

function Inspection() {
  useQuery(inspectionsQueries.show({ id: 'i1' }))
  return (
    <>
      <Bell />
      <p>检查任务页</p>
    </>
  )
}

const bell = () => screen.findByLabelText(/^消息/)

beforeEach(() => {
  rows = [message('m1'), message('m2', { readAt: '2026-11-25T07:00:00Z' })]
  FakeStream.all = []
  vi.stubGlobal('EventSource', FakeStream)
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the bell', () => {
  it('counts what is unread and says a new message once, never the one that was there before', async () => {
    open()
    const [stream] = FakeStream.all
    expect(stream!.url).toBe('/api/v1/notifications/stream')
    stream!.ring(1, rows[0])
    expect((await bell()).getAttribute('aria-label')).toBe('消息，1 条未读')
    const status = screen.getByRole('status')
    expect(status.textContent).toBe('')
    stream!.ring(2, message('m3'))
    expect((await bell()).getAttribute('aria-label')).toBe('消息，2 条未读')
    expect(status.textContent).toBe('新消息：广泰源：排期至11月26日上午 m3')
  })

  it('makes the open page read its matter again', async () => {
    const { server } = open('/inspections/i1')
    await screen.findByText('检查任务页')
    FakeStream.all[0]!.ring(1, rows[0])
    await screen.findByLabelText('消息，1 条未读')
    await vi.waitFor(() => expect(server.sent('GET', '/inspections/i1')).toHaveLength(1))
    FakeStream.all[0]!.ring(2, message('m3'))
    await vi.waitFor(() => expect(server.sent('GET', '/inspections/i1')).toHaveLength(2))
  })

  it('looks now and then where there is no stream', async () => {
    vi.stubGlobal('EventSource', undefined)
    open()
    expect((await screen.findByLabelText('消息，1 条未读')).tagName).toBe('BUTTON')
  })

  it('holds no connection while nobody sees the page', () => {
    open()
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(FakeStream.all.map((stream) => stream.readyState)).toEqual([2])
    visibility.mockReturnValue('visible')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(FakeStream.all.map((stream) => stream.readyState)).toEqual([2, 1])
    visibility.mockRestore()
  })

  it('opens the newest messages, each a link that is read by opening it; Esc leads back', async () => {
    const { server } = open()
    fireEvent.click(await bell())
    const panel = await screen.findByRole('dialog', { name: '消息' })
    await vi.waitFor(() => expect(document.activeElement).toBe(panel))
    fireEvent.keyDown(panel, { key: 'Escape' })
    expect(document.activeElement).toBe(await bell())

    fireEvent.click(await bell())
    const again = await screen.findByRole('dialog', { name: '消息' })
    fireEvent.click(await within(again).findByText(/m1$/))
    expect(await screen.findByText('检查任务页')).toBeTruthy()
    await vi.waitFor(() => expect(server.sent('POST', '/notifications/m1/read')).toHaveLength(1))
  })
})

describe('the page of messages', () => {
  it('lists, filters, and marks one or all as read', async () => {
    const { server } = open('/notifications')
    await screen.findByText(/m1$/)
    expect(screen.getByText(/m2$/)).toBeTruthy()
    fireEvent.click(screen.getByText(/^未读 1/))
    await vi.waitFor(() => expect(screen.queryByText(/m2$/)).toBeNull())
    expect(server.requests.at(-1)!.search.get('unread')).toBe('true')
    fireEvent.click(button('全部标为已读'))
    expect(await screen.findByText('已全部标为已读')).toBeTruthy()
    await vi.waitFor(() => expect(screen.queryByText(/m1$/)).toBeNull())
  })

  it('says what will come where there is nothing yet', async () => {
    rows = []
    open('/notifications')
    expect(await screen.findByText('还没有消息')).toBeTruthy()
  })
})

it('leads every message to a page', () => {
  expect(pageOf({ resource: 'filings', id: 'f1' })).toBe('/filings/f1')
  expect(pageOf({ resource: 'joint-lists', id: '2026-12' })).toBe('/joint-lists/2026-12')
  expect(pageOf({ resource: 'enterprise-imports', id: 'x' })).toBe('/enterprises/import/x')
  expect(pageOf({ resource: 'hazards' })).toBe('/hazards')
  expect(pageOf({ resource: 'today' })).toBe('/')
})
