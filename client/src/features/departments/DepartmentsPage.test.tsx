import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { DepartmentDetails, DepartmentRow, OfficerDetails, OfficerRow } from '@/api/generated'
import { button, fakeServer, listOf, pagesOf, press, renderRoutes, searchFor, type } from '@/ui/testing'
import { departmentsFeature } from './routes'

const pages = await pagesOf(departmentsFeature)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const fire: DepartmentRow = {
  ...{ code: 'XF', name: '坪山消防救援大队', shortName: '消防', role: 'joint', body: 'XF', safetyDomains: ['fire'] },
  leader: '郭振华',
}

const office: DepartmentDetails = {
  ...{ code: 'XF-KZ', name: '坑梓街道消防所', shortName: '坑梓消防所', role: 'joint', body: 'XF', parent: 'XF' },
  ...{ safetyDomains: ['fire'], liaisons: [], vacant: ['liaison'] },
  can: [
    { verb: 'appoint', allowed: true },
    { verb: 'enterOfficer', allowed: true },
    { verb: 'registerDelegation', allowed: true },
  ],
}

const lapsing: OfficerRow = {
  ...{
    id: 'o1',
    department: 'XF-KZ',
    name: '张三',
    kind: 'officer',
    certificateNo: '190001',
    issuedBy: '广东省司法厅',
  },
  ...{ validFrom: '2024-01-01', validUntil: '2026-12-31', certificate: 'expiring' },
}

const shownOfficer: OfficerDetails = {
  ...lapsing,
  departmentName: '坑梓街道消防所',
  engagements: [{ filingId: 'f1', enterprise: '晖腾精密', from: '2026-12-07', to: '2026-12-09' }],
  course: [{ at: '2026-11-01T02:00:00Z', sentence: '登记执法人员张三', actor: '陈晓' }],
  can: [
    { verb: 'amend', allowed: true },
    { verb: 'deactivate', allowed: true },
  ],
  version: 3,
}

function list(rows: DepartmentRow[]) {
  const server = fakeServer({ 'GET /departments': () => listOf(...rows) })
  return { ...renderRoutes(pages, '/departments'), server }
}

function open(search = '') {
  const server = fakeServer({
    'GET /departments': () => listOf(fire),
    'GET /departments/XF-KZ': () => ({ body: office }),
    'GET /departments/XF-KZ/liaisons': () =>
      listOf(
        { id: 'l1', kind: 'leader', name: '梁建平', title: '副主任', phone: '13900000000', from: '2025-01-01' },
        { id: 'l2', kind: 'liaison', name: '陈晓', phone: '13900000001', from: '2025-01-01', to: '2026-10-31' },
      ),
    'GET /departments/XF-KZ/officers': () => listOf(lapsing),
    'GET /officers/o1': () => ({ body: shownOfficer }),
    'GET /delegations': () =>
      listOf({
        ...{ id: 'd1', office: 'XF-KZ', officeName: '坑梓街道消防所', kind: 'delegation', safetyDomains: ['fire'] },
        ...{ items: [], validFrom: '2025-01-01', validUntil: '2026-06-30', deedNo: '委1号', state: 'lapsed' },
        ...{ can: [{ verb: 'publish', allowed: true }], version: 1 },
      }),
    'POST /departments/XF-KZ/liaisons': () => ({ body: { id: 'l3' } }),
    'POST /officers/o1/deactivate': () => ({ body: { id: 'o1', version: 4 } }),
    'POST /departments/XF-KZ/officers/import': () => ({
      body: {
        ...{ dryRun: true, entered: 1, amended: 0, unchanged: 0, refused: 1, notes: [] },
        rows: [
          { row: 2, name: '新人', department: 'XF-KZ', outcome: 'entered', breaches: [] },
          {
            ...{ row: 3, name: '无效期', department: 'XF-KZ', outcome: 'refused' },
            breaches: [{ code: 'officer.sheet.cell', title: '有效期至：须填写有效期的最后一天' }],
          },
        ],
      },
    }),
  })
  return { ...renderRoutes(pages, `/departments/XF-KZ${search}`), server }
}

it('lists the bodies with who answers for each, a gap in red, and opens one', async () => {
  const { server, router } = list([fire])
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('坪山消防救援大队')).toBeTruthy()
  for (const words of ['联合单位', '消防安全', '郭振华', '空缺']) expect(table.textContent).toContain(words)
  searchFor('单位名称、代码', '消防')
  const lists = () => server.sent('GET', '/departments')
  await vi.waitFor(() => expect(lists().some(({ search }) => search.get('q') === '消防')).toBe(true))

  fireEvent.click(within(table).getByText('坪山消防救援大队'))
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/departments/XF'))
})

it('says where bodies come from when there is none, and why the list cannot be shown', async () => {
  list([])
  expect(await screen.findByText('还没有单位')).toBeTruthy()
  cleanup()
  fakeServer({ 'GET /departments': () => ({ status: 503, body: { title: '服务暂时不可用，请稍后再试' } }) })
  renderRoutes(pages, '/departments')
  expect(await screen.findByText('服务暂时不可用，请稍后再试')).toBeTruthy()
  expect(button('重试')).toBeTruthy()
})

it('shows who answered for an office when, that nobody does now, that its deed has lapsed, and its roster', async () => {
  const { server } = open()
  expect(await screen.findByText('张三')).toBeTruthy()
  await screen.findByText(/陈晓/)
  for (const words of ['今天没有联络员', '2025年1月1日至2026年10月31日', '没有有效文书', '委1号', '即将到期', '190001'])
    expect(document.body.textContent).toContain(words)
  type('姓名', '张')
  fireEvent.keyDown(screen.getByLabelText('姓名'), { key: 'Enter', keyCode: 13 })
  const roster = () => server.sent('GET', '/departments/XF-KZ/officers').at(-1)!.search
  await vi.waitFor(() => expect(roster().get('q')).toBe('张'))
})

it('looks for certificates that end soon where a to-do leads there', async () => {
  const { server } = open('?certificate=expiring')
  await screen.findByText('张三')
  expect(server.sent('GET', '/departments/XF-KZ/officers')[0]!.search.get('certificate')).toBe('expiring')
})

it('tells what still counts on somebody before they go', async () => {
  const { server } = open('?officer=o1')
  expect(await screen.findByText('晖腾精密')).toBeTruthy()
  expect(screen.getByText('登记执法人员张三')).toBeTruthy()
  fireEvent.click(button('停用'))
  const dialog = await screen.findByText(/今后还有 1 项安排写有此人/)
  fireEvent.change(screen.getByLabelText(/^原因/), { target: { value: '退休' } })
  await press('停用', dialog.closest<HTMLElement>('.ant-modal')!)
  await vi.waitFor(() => expect(server.sent('POST', '/officers/o1/deactivate')).toHaveLength(1))
  const [sent] = server.sent('POST', '/officers/o1/deactivate')
  expect([sent!.body, sent!.headers.get('If-Match')]).toEqual([{ reason: '退休' }, '"3"'])
})

it('shows what would become of each row of a workbook before it is written', async () => {
  const { server } = open()
  await screen.findByText('张三')
  await press('导入')
  const dialog = await screen.findByRole('dialog')
  const file = new File(['x'], '名册.xlsx')
  fireEvent.change(dialog.querySelector('input[type=file]')!, { target: { files: [file] } })
  expect(await screen.findByText('有效期至：须填写有效期的最后一天')).toBeTruthy()
  await press('写入1人', dialog)
  await vi.waitFor(() => expect(server.sent('POST', '/departments/XF-KZ/officers/import')).toHaveLength(2))
  expect(server.sent('POST', '/departments/XF-KZ/officers/import').map(({ search }) => search.get('dryRun'))).toEqual([
    'true',
    'false',
  ])
})

it('puts a whole department out of service with its reason, and back', async () => {
  const suspended = {
    ...{ id: 's1', department: 'XF-KZ', departments: ['XF-KZ'], from: '2026-11-20', reason: '机构撤并' },
    ...{ accounts: 2, officers: 5, posts: 2, suspendedBy: '管理员' },
  }
  const at = (can: DepartmentDetails['can'], suspendedOn?: string): DepartmentDetails => ({
    ...office,
    can,
    suspendedOn,
  })
  let shown = at([{ verb: 'suspend', allowed: true }])
  const server = fakeServer({
    'GET /departments/XF-KZ': () => ({ body: shown }),
    'GET /departments/XF-KZ/suspensions': () => (shown.suspendedOn ? listOf(suspended) : listOf()),
    'GET /departments': () => listOf(fire),
    'GET /subdistricts': () => listOf(),
    'POST /departments/XF-KZ/suspensions': () => {
      shown = at([{ verb: 'restore', allowed: true }], '2026-11-20')
      return { body: suspended }
    },
    'POST /departments/XF-KZ/restore': () => ({ body: suspended }),
  })
  renderRoutes(pages, '/departments/XF-KZ')
  await press('停用单位')
  type('原因', '机构撤并')
  await press('停用')
  expect(await screen.findByText(/自2026年11月20日.*起停用/)).toBeTruthy()
  expect(document.body.textContent).toContain('账号 2 个，人员 5 人')
  expect(server.sent('POST', '/departments/XF-KZ/suspensions')[0]!.body).toMatchObject({ reason: '机构撤并' })
  await press('恢复单位')
  fireEvent.change(await screen.findByLabelText(/^原因/), { target: { value: '撤并暂缓' } })
  fireEvent.click(screen.getAllByRole('button', { name: /恢\s*复$/ }).at(-1)!)
  await vi.waitFor(() => expect(server.sent('POST', '/departments/XF-KZ/restore')).toHaveLength(1))
})

it('finds deeds by state, street and how soon they end', async () => {
  const server = fakeServer({
    'GET /delegations': () =>
      listOf({
        ...{ id: 'g1', office: 'XF-KZ', officeName: '坑梓街道消防所', kind: 'delegation', deedNo: '坪消委〔2026〕9号' },
        ...{ safetyDomains: ['fire'], items: ['安全出口'], validFrom: '2026-01-01', validUntil: '2026-12-10' },
        ...{ state: 'inForce', can: [], version: 1 },
      }),
    'GET /departments': () => listOf(fire),
    'GET /subdistricts': () => listOf(),
  })
  renderRoutes(pages, '/delegations?state=inForce&expiresWithin=30&subdistrict=440310005')
  expect(await screen.findByText('坑梓街道消防所')).toBeTruthy()
  expect(document.body.textContent).toContain('限：安全出口')
  expect(Object.fromEntries(server.sent('GET', '/delegations')[0]!.search)).toMatchObject({
    ...{ state: 'inForce', expiresWithin: '30', subdistrict: '440310005' },
  })
})
