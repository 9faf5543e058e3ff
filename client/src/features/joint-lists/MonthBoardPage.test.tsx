import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { BoardEnterprise, MonthBoard } from '@/api/generated'
import { button, fakeServer, listOf, pagesOf, press, renderRoutes, searchFor, signedIn } from '@/ui/testing'
import { jointListsFeature } from './routes'
import { board, boardPage, enterprise, hengruida, line, visit, withSizes } from './testing'

const pages = await pagesOf(jointListsFeature)

beforeEach(withSizes)

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const lead = signedIn({ permissions: ['joint-lists.read', 'joint-lists.derive', 'joint-lists.dispatch'] })

const BOARD = '/joint-lists/2026-12?mode=table'

function open(
  enterprises: BoardEnterprise[],
  answers: Parameters<typeof fakeServer>[0] = {},
  url = BOARD,
  over: Partial<MonthBoard> = {},
  me = lead,
) {
  const server = fakeServer({
    'GET /joint-lists/2026-12': () => ({ body: { ...board(enterprises), ...over } }),
    'GET /joint-lists/2026-12/enterprises': ({ search }) => ({ body: boardPage(enterprises, search) }),
    ...answers,
  })
  return { ...renderRoutes(pages, url, me), server }
}

it('tells the month in numbers and in words, and narrows it by name', async () => {
  const { router } = open([hengruida()])
  const table = await screen.findByRole('table')
  for (const words of ['深圳市恒锐达有限公司', '联合 1 / 2', '单独 2 / 2', '待排，4 天可选', '12月15日—18日'])
    expect(table.textContent).toContain(words)
  const page = document.body.textContent
  for (const words of ['草稿 · 尚未下发', '联合 1 次，单独 1 次', '2 ÷ 4 = 50%']) expect(page).toContain(words)

  searchFor('企业名称', '没有这家')
  expect(await screen.findByText('没有符合条件的企业')).toBeTruthy()
  expect(new URLSearchParams(router.state.location.search).get('q')).toBe('没有这家')
})

it('draws the month as a board, too', async () => {
  open([hengruida()], {}, '/joint-lists/2026-12')
  expect((await screen.findAllByText(/恒锐达/)).length).toBeGreaterThan(0)
  expect(screen.getByText('4 行 → 2 次', { selector: 'b' })).toBeTruthy()
  expect(button('表格视图')).toBeTruthy()
})

it('says that nothing was filed yet, and offers nothing to who only reads', async () => {
  open([], {}, BOARD, { can: [] }, signedIn({ permissions: ['joint-lists.read'] }))
  expect(await screen.findByText('本月还没有已备案的检查')).toBeTruthy()
  expect(button('重新推导')).toBeUndefined()
  expect(screen.queryByText(/^下发至/)).toBeNull()
})

it('says why a month cannot be shown', async () => {
  fakeServer({ 'GET /joint-lists/2026-12': () => ({ status: 503, body: { title: '服务暂时不可用，请稍后再试' } }) })
  renderRoutes(pages, BOARD, lead)
  expect(await screen.findByText('服务暂时不可用，请稍后再试')).toBeTruthy()
  expect(button('重试')).toBeTruthy()
})

it('derives anew only after asking, and says why that was refused', async () => {
  const { server } = open([hengruida()], {
    'POST /joint-lists/2026-12/derive': () => ({ status: 409, body: { title: '本月名单正在推导', status: 409 } }),
  })
  await press('重新推导')
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('手工的拆分、合并和指定的带队单位随之取消')
  expect(server.sent('POST', '/joint-lists/2026-12/derive')).toHaveLength(0)
  await press('重新推导', dialog)
  expect(await screen.findByText('本月名单正在推导')).toBeTruthy()
  expect(server.sent('POST', '/joint-lists/2026-12/derive')[0]!.headers.get('If-Match')).toBe('"1"')
})

it('says why a month cannot be dispatched, in the words of the rule that refuses it', async () => {
  const refusal = { code: 'joint-list.outdated', title: '推导之后备案有变动，请重新推导', elsewhere: false }
  open([hengruida()], {}, BOARD, { can: [{ verb: 'dispatch', allowed: false, refusal }] })
  expect(await screen.findByRole('note', { name: refusal.title })).toBeTruthy()
  expect(button('重新推导')).toBeUndefined()
})

it('dispatches what was counted, once it was said that it cannot be taken back', async () => {
  const { server } = open([hengruida()], {
    'POST /joint-lists/2026-12/dispatch': () => ({
      body: { month: '2026-12', sequence: 1, inspections: [{ id: 'i1', number: '坪联检1号' }] },
    }),
  })
  await press('下发至一个街道')
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('4 行备案合并成的 2 次入企')
  expect(button('下发2次入企').disabled).toBe(true)
  fireEvent.click(within(dialog).getByLabelText('我已核对以上数目，知道下发后不可撤回'))
  await press('下发2次入企')
  expect(await screen.findByText('已下发 1 个检查任务：坪联检1号 至 坪联检1号')).toBeTruthy()
  expect(server.sent('POST', '/joint-lists/2026-12/dispatch')[0]!.headers.get('If-Match')).toBe('"1"')
})

it('takes a body out of a visit, and keeps the choice where that is refused', async () => {
  const { server } = open(
    [hengruida()],
    {
      'POST /joint-lists/2026-12/visits/joint/split': () => ({
        status: 412,
        body: { title: '内容已被他人修改', status: 412 },
      }),
    },
    `${BOARD}&chosen=joint`,
  )
  const panel = await screen.findByLabelText('深圳市恒锐达有限公司的入企')
  expect(panel.textContent).toContain('联合 3 家')
  fireEvent.click(within(panel).getByLabelText('选择XF'))
  await press('拆分所选1家')
  expect(await screen.findByText('内容已被他人修改')).toBeTruthy()
  expect(within(panel).getByLabelText<HTMLInputElement>('选择XF').checked).toBe(true)
  const [sent] = server.sent('POST', '/joint-lists/2026-12/visits/joint/split')
  expect(sent!.headers.get('If-Match')).toBe('"1"')
  expect(sent!.body).toEqual({ lineIds: ['2'] })
})

it('opens the latest month that has a list', async () => {
  fakeServer({
    'GET /joint-lists': () => listOf({ month: '2026-12' }),
    'GET /joint-lists/2026-12': () => ({ body: board([]) }),
  })
  const { router } = renderRoutes(pages, '/joint-lists', lead)
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/joint-lists/2026-12'))
})

/** Three hundred enterprises of a line each. */
const many = () =>
  Array.from({ length: 300 }, (_, index) => {
    const own = line(`l${index}`, 'XF', 14, 22)
    return enterprise(`第${index}`, [own], [visit(`v${index}`, [14, 15], [own])])
  })

const asked = (server: ReturnType<typeof fakeServer>) =>
  server.sent('GET', '/joint-lists/2026-12/enterprises').map(({ search }) => search.get('page') ?? search.get('at'))

it('reads and draws what is in view of a long month, as a board and as a table', async () => {
  for (const url of ['/joint-lists/2026-12', BOARD]) {
    const { server, container, unmount } = open(many(), {}, url)
    await screen.findAllByText(/第0有/)
    expect(screen.getByText(/共 300 家企业/)).toBeTruthy()
    expect(container.querySelectorAll('.block, tbody').length).toBeLessThan(40)
    expect(asked(server)).toEqual(['1'])
    unmount()
  }
})

it('opens the visit of a link that stands far down, asks where it stands, and walks on from there', async () => {
  const { server, container, router } = open(
    many(),
    {
      'GET /joint-lists/2026-12/enterprises/v223': () => ({
        body: { month: '2026-12', version: 7, enterprise: many()[223] },
      }),
    },
    '/joint-lists/2026-12?chosen=v223',
  )
  expect((await screen.findByLabelText('深圳市第223有限公司的入企')).textContent).toContain('单独')
  expect(asked(server)).toContain('v223')
  await vi.waitFor(() => {
    fireEvent.keyDown(container.querySelector('.gantt')!, { key: 'ArrowDown' })
    expect(router.state.location.search).toBe('?chosen=v224')
  })
})

it('prints all enterprises that the filter leaves, not those in view', async () => {
  const printed: number[] = []
  vi.stubGlobal('print', () => {
    window.dispatchEvent(new Event('beforeprint'))
    printed.push(document.querySelectorAll('tbody').length)
    window.dispatchEvent(new Event('afterprint'))
  })
  const { server } = open(many(), {}, '/joint-lists/2026-12')
  await screen.findAllByText(/第0有/)
  await press('打印')
  await vi.waitFor(() => expect(printed).toEqual([300]))
  expect(asked(server)).toEqual(['1', '1', '2'])
})

it('says on paper what is missing where the browser printed by itself', async () => {
  open(many())
  await screen.findAllByText(/第0有/)
  fireEvent(window, new Event('beforeprint'))
  expect(screen.getByText(/共 300 家，此处只有已读取的 50 家/)).toBeTruthy()
})
