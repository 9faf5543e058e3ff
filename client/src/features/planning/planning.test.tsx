import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { button, fakeServer, listOf, pagesOf, press, renderRoutes, signedIn, type } from '@/ui/testing'
import { planningFeature } from './routes'
import { district, listed, plan, slot } from './testing'

const pages = await pagesOf(planningFeature)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const department = { code: 'XF', name: '坪山消防救援大队', shortName: '消防', body: 'XF' } as never
const writer = signedIn({ permissions: ['annual-plans.write'], department, body: 'XF' })
const reference = {
  'GET /departments': () =>
    listOf({ code: 'XF', name: '坪山消防救援大队', shortName: '消防', safetyDomains: ['fire'] }),
  'GET /departments/XF': () => ({ body: { code: 'XF', safetyDomains: ['fire'] } }),
  'GET /subdistricts': () => listOf({ code: '440310005', name: '坑梓街道', communities: [] }),
}
const progress = {
  year: 2026,
  total: { planned: 40, done: 30, late: 4 },
  bodies: [
    { key: 'YJ', name: '区应急管理局', figures: { planned: 20, done: 15, late: 4 }, byMonth: [], planLate: false },
    { key: 'ZJ', name: '区住房和建设局', figures: { planned: 0, done: 0, late: 0 }, byMonth: [], planLate: true },
  ],
  months: [],
  streets: [],
}

it('lists the plans and begins the one that the body still lacks', async () => {
  fakeServer({
    ...reference,
    'GET /annual-plans': () => listOf(listed(), listed({ id: 'p2', year: 2026, late: true, status: 'accepted' })),
  })
  const { router } = renderRoutes(pages, '/annual-plans', writer)
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('逾期')).toBeTruthy()
  expect(screen.queryByText(/编制2027年计划/)).toBeNull()
  fireEvent.click(within(table).getAllByRole('link')[0]!)
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/annual-plans/p1'))
})

it('writes a plan row by row and keeps what the server refuses beside its row', async () => {
  const server = fakeServer({
    ...reference,
    'POST /annual-plans': () => ({
      status: 422,
      body: {
        status: 422,
        title: '有不符合的行',
        code: 'annual-plan.row.enterprise.unknown',
        breaches: [{ code: 'x', title: '企业库中没有', row: 1 }],
      },
    }),
  })
  renderRoutes(pages, '/annual-plans/new?year=2027', writer)
  fireEvent.click(await screen.findByRole('button', { name: /添加一行/ }))
  const dialog = await screen.findByRole('dialog')
  fireEvent.click(within(dialog).getByLabelText('行业和街道'))
  expect(within(dialog).getByLabelText(/^抽查家数/)).toBeTruthy()
  fireEvent.click(within(dialog).getByRole('button', { name: /取\s*消/ }))
  type('来函文号', '深坪消函〔2027〕1号')
  fireEvent.click(button('保存'))
  await vi.waitFor(() => expect(server.sent('POST', '/annual-plans')).toHaveLength(1))
  expect(server.sent('POST', '/annual-plans')[0]!.body).toMatchObject({
    year: 2027,
    letterNo: '深坪消函〔2027〕1号',
    rows: [],
  })
  expect(await screen.findByText('有不符合的行')).toBeTruthy()
})

it('keeps what was written of a plan in this browser', async () => {
  fakeServer(reference)
  const page = renderRoutes(pages, '/annual-plans/new?year=2027', writer)
  await screen.findByLabelText('来函文号')
  type('来函文号', '深坪消函〔2027〕1号')
  page.unmount()

  renderRoutes(pages, '/annual-plans/new?year=2027', writer)
  expect(await screen.findByText(/已恢复本机/)).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('来函文号').value).toBe('深坪消函〔2027〕1号')
})

it('shows a plan with what is wrong in its rows, and hands it in', async () => {
  let shown = plan({
    can: [
      { verb: 'amend', allowed: true },
      { verb: 'submit', allowed: true },
    ],
  })
  const server = fakeServer({
    ...reference,
    'GET /annual-plans/p1': () => ({ body: shown }),
    'POST /annual-plans/p1/submit': () => {
      shown = plan({ status: 'submitted', can: [] })
      return { body: { id: 'p1', version: 4 } }
    },
  })
  renderRoutes(pages, '/annual-plans/p1', writer)
  expect((await screen.findByText('请写明检查依据、检查范围')).textContent).toBeTruthy()
  expect(screen.getByText('广泰源')).toBeTruthy()
  await press('报送')
  await vi.waitFor(() => expect(server.sent('POST', '/annual-plans/p1/submit')[0]!.headers.get('If-Match')).toBe('"3"'))
  expect(await screen.findByText('已报送')).toBeTruthy()
})

it('lets the lead send the plan on record, answer an objection and read progress and editions', async () => {
  const can = (['consolidate', 'move', 'decide', 'record'] as const).map((verb) => ({ verb, allowed: true }))
  const server = fakeServer({
    ...reference,
    'GET /district-plans/2026': () => ({
      body: district({ can, documentNo: '函40号', letter: { fileName: '函40号.docx', size: 9000, sha256: 'ab' } }),
    }),
    'GET /district-plans/2026/slots': () =>
      listOf(slot({ objectionState: 'open', objection: '停产', preferredMonth: 9 })),
    'GET /annual-plans/progress': () => ({ body: progress }),
    'POST /district-plans/2026/record': () => ({ body: { id: 'd1', version: 8 } }),
    'POST /district-plans/2026/slots/s1/decide': () => ({ body: { id: 'd1', version: 8 } }),
  })
  renderRoutes(pages, '/district-plans', signedIn({ roles: ['lead'] }))
  expect(await screen.findByText('原9月')).toBeTruthy()
  expect(button('下载函和计划全文')).toBeTruthy()
  await press('报送备案')
  await screen.findByLabelText(/^报送文号/)
  type(/^报送文号/, '函41号')
  await press('报送')
  await vi.waitFor(() =>
    expect(server.sent('POST', '/district-plans/2026/record')[0]!.body).toEqual({ documentNo: '函41号' }),
  )
  fireEvent.click(await screen.findByLabelText('答复广泰源'))
  expect(await screen.findByText(/企业意见：停产/)).toBeTruthy()
  type('答复', '同意')
  await press('答复', (await screen.findByText(/^答复企业意见/)).closest<HTMLElement>('[role=dialog]')!)
  await vi.waitFor(() =>
    expect(server.sent('POST', '/district-plans/2026/slots/s1/decide')[0]!.body).toEqual({ answer: '同意', month: 9 }),
  )
  fireEvent.click(screen.getByText('进度'))
  expect(await screen.findByText('计划逾期')).toBeTruthy()
  fireEvent.click(screen.getByText('版本与变动'))
  expect(await screen.findByText('5月 → 9月')).toBeTruthy()
})

it('shows an enterprise its month and takes its objection', async () => {
  const server = fakeServer({
    'GET /district-plans/2027': () => ({
      body: district({ year: 2027, bodies: [], editions: [], can: [{ verb: 'object', allowed: true }] }),
    }),
    'GET /district-plans/2027/slots': () => listOf(slot()),
    'POST /district-plans/2027/slots/s1/object': () => ({ body: { id: 's1', objectionState: 'open', version: 3 } }),
  })
  renderRoutes(pages, '/district-plans/2027', signedIn({ roles: ['enterprise'] }))
  expect(await screen.findByText('2027年5月，2 家单位一次检查')).toBeTruthy()
  await press('月份不合适')
  await screen.findByLabelText('不合适的原因')
  type('不合适的原因', '停产检修')
  await press('提交')
  await vi.waitFor(() =>
    expect(server.sent('POST', '/district-plans/2027/slots/s1/object')[0]!.body).toEqual({ reason: '停产检修' }),
  )
})
