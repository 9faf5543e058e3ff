import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { TodoItem, Workbench } from '@/api/generated'
import { button, fakeServer, pagesOf, renderRoutes, signedIn } from '@/ui/testing'

/** The page is the application's index, which is no route of the feature's own. */
const today = await pagesOf({ routes: [{ path: '', lazy: () => import('./TodayPage') }] })

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const todo = (title: string, over: Partial<TodoItem>): TodoItem => ({
  ...{ kind: 'chase', title, clause: '五(三)4', count: 1, group: 'ahead' },
  ...over,
})

const bench = (month: string, over: Partial<Workbench> = {}): Workbench => ({
  today: '2026-11-25',
  at: '2026-11-25T01:24:00Z',
  todos: [],
  todoCount: over.todos?.length ?? 0,
  pipeline: {
    ...{ month, lines: 126, enterprises: 41, bodies: 5, visits: 58, joint: 46, single: 12, unmerged: 0, saved: 68 },
    ...{ dispatched: 58, scheduled: 55, carriedOut: 31, closed: 12, today: 4, todayStarted: 2 },
  },
  programme: {
    ...{ year: 2026, target: 100, done: 31, ahead: 10, lines: 126, visits: 58, saved: 68 },
    ...{ dropped: 2, deskChecks: 5 },
  },
  months: [],
  answers: [],
  recent: [],
  ...over,
})

function open(over: Partial<Workbench> = {}) {
  const server = fakeServer({
    'GET /today': ({ search }) => ({ body: bench(search.get('month') ?? '2026-11', over) }),
  })
  const me = signedIn({ permissions: ['dashboard.read', 'inspections.read', 'joint-lists.read'] })
  return { ...renderRoutes(today, '/', me), server }
}

it('leads each thing that waits to where it is done', async () => {
  const { router } = open({
    todos: [
      todo('双随机名单', { kind: 'approve', target: { of: 'filing', id: 'f1' } }),
      todo('广泰源', { kind: 'confirm', target: { of: 'inspection', id: 'i1' } }),
      todo('配电箱未接地', { kind: 'countersign', target: { of: 'hazard', id: 'h1' } }),
      todo('十二月', { kind: 'derive', target: { of: 'month', month: '2026-12' } }),
      todo('消防逾期 3 项', { kind: 'chaseRectification', target: { of: 'body', body: 'XF' } }),
    ],
  })
  expect(await screen.findByText('没有今天要办或逾期的事项', { exact: false })).toBeTruthy()
  expect(screen.getByText(/今日全区检查 4 次/)).toBeTruthy()
  const links = [...document.querySelectorAll('.todo__go')]
  expect(links.map((each) => each.textContent.replaceAll(/\s/g, ''))).toEqual(['审批', '确认', '会签', '推导', '催改'])
  const addresses = links.map((each) => each.getAttribute('href'))
  expect(addresses).toEqual([
    '/filings/f1',
    '/inspections/i1',
    '/hazards/h1',
    '/joint-lists/2026-12',
    '/hazards?overdue=true&body=XF',
  ])
  fireEvent.click(screen.getByLabelText('审批：双随机名单'))
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/filings/f1'))
})

it('says what is late, how the month stands, and who has not answered', async () => {
  open({
    todos: [
      todo('新纶', {
        target: { of: 'inspection', id: 'i2' },
        group: 'overdue',
        deadline: { date: '2026-11-24', workingDaysLeft: -1, provisional: false, clause: '五(三)4' },
      }),
    ],
    answers: [{ body: 'XF', name: '坪山消防救援大队', pending: 3, overdue: 1 }],
    recent: [
      {
        ...{ at: '2026-11-25T01:00:00Z', actor: '坑梓街道', kind: 'inspection.scheduled', sentence: '排期至11月26日' },
        ...{ enterprise: '广泰源', subjects: [{ kind: 'inspection', id: 'i1' }] },
      },
    ],
  })
  expect((await screen.findByText('1 件')).parentElement!.textContent).toContain('今天要办或已逾期')
  expect(screen.getByText('已逾期 1 个工作日')).toBeTruthy()
  expect(screen.getByText('待闭环 19')).toBeTruthy()
  expect(screen.getByText('坪山消防救援大队').closest('a')!.getAttribute('href')).toBe(
    '/inspections?status=scheduled&department=XF',
  )
  expect(
    screen
      .getByText(/排期至11月26日/)
      .closest('a')!
      .getAttribute('href'),
  ).toBe('/inspections/i1')
  expect(screen.getByText('打开 11月看板', { exact: false }).closest('a')!.getAttribute('href')).toBe(
    '/joint-lists/2026-11',
  )
})

it('asks for another month', async () => {
  const { server } = open()
  await screen.findByText('没有待办事项')
  expect(screen.getByText('还没有动态')).toBeTruthy()
  fireEvent.click(screen.getByLabelText('下个月'))
  await vi.waitFor(() => expect(document.body.textContent).toContain('2026年12月进度'))
  expect(server.requests.at(-1)!.search.get('month')).toBe('2026-12')
})

it('says why it cannot be shown, and looks again when asked', async () => {
  let up = false
  fakeServer({
    'GET /today': () =>
      up ? { body: bench('2026-11') } : { status: 503, body: { title: '服务暂时不可用，请稍后再试' } },
  })
  renderRoutes(today, '/')
  expect(await screen.findByText('服务暂时不可用，请稍后再试')).toBeTruthy()
  up = true
  fireEvent.click(button('重试'))
  expect(await screen.findByText('没有待办事项')).toBeTruthy()
})
