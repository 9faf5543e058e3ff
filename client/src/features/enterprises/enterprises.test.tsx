import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { EnterpriseDetails, EnterpriseImportDetails, EnterpriseRow, EnterpriseVerb } from '@/api/generated'
import { forget } from '@/lib/drafts'
import { button, fakeServer, listOf, pagesOf, press, renderRoutes, searchFor, signedIn, type } from '@/ui/testing'
import { enterprisesFeature } from './routes'

const pages = await pagesOf(enterprisesFeature)

afterEach(async () => {
  cleanup()
  vi.unstubAllGlobals()
  await forget('xf.liaison')
})

const row: EnterpriseRow = {
  ...{ id: 'e1', uscc: '91440300664190863W', name: '广泰源', industryCode: '3329', sector: 'machinery' },
  ...{ subdistrictCode: '440310005', community: '秀新社区', address: '丹梓大道1号', riskColour: 'orange' },
  ...{ safetyDomains: ['fire'], specialHazards: ['combustibleDust'], status: 'active', version: 2 },
}

const streets = listOf({
  ...{ code: '440310005', name: '坑梓街道', shortName: '坑梓', suffix: 'KZ' },
  communities: [{ name: '秀新社区' }],
})

const registrar = signedIn({ permissions: ['enterprises.write', 'enterprises.import'] })

function openList(rows: EnterpriseRow[], me = signedIn(), url = '/enterprises') {
  const server = fakeServer({ 'GET /enterprises': () => listOf(...rows), 'GET /subdistricts': () => streets })
  return { ...renderRoutes(pages, url, me), server }
}

it('opens the own page of an enterprise that is signed in, in place of a list of one', async () => {
  const { router } = openList([row], signedIn({ roles: ['enterprise'], enterpriseId: 'e1' }))
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/enterprises/e1'))
})

it('lists enterprises with their words, and asks for what is searched', async () => {
  const { server, router } = openList([row, { ...row, id: 'e2', name: '新纶', status: 'deregistered' }], registrar)
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('新纶')).toBeTruthy()
  await vi.waitFor(() => expect(table.textContent).toContain('坑梓街道'))
  for (const words of ['机械', '粉尘涉爆', '秀新社区', '已注销', '91440300664190863W'])
    expect(table.textContent).toContain(words)
  searchFor('名称、曾用名或代码的任意部分', '广泰')
  await vi.waitFor(() => expect(server.sent('GET', '/enterprises').at(-1)!.search.get('q')).toBe('广泰'))
  fireEvent.click(button('导入名单'))
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/enterprises/import'))
})

it('asks for the filters of a link, clears them, and offers nothing that one may not do', async () => {
  const { server } = openList([], signedIn(), '/enterprises?riskColour=red&subdistrict=440310005&community=秀新社区')
  expect(await screen.findByText('没有符合条件的记录')).toBeTruthy()
  const [first] = server.sent('GET', '/enterprises')
  expect(Object.fromEntries(first!.search)).toMatchObject({ riskColour: 'red', community: '秀新社区' })
  expect(button('登记企业')).toBeUndefined()
  expect(button('导入名单')).toBeUndefined()
  fireEvent.click(button('清除筛选'))
  expect(await screen.findByText('请联系区应急管理局导入企业名单。')).toBeTruthy()
})

it('says why the list cannot be shown', async () => {
  fakeServer({ 'GET /enterprises': () => ({ status: 503, body: { title: '服务暂时不可用，请稍后再试' } }) })
  renderRoutes(pages, '/enterprises')
  expect(await screen.findByText('服务暂时不可用，请稍后再试')).toBeTruthy()
  expect(button('重试')).toBeTruthy()
})

let present: EnterpriseDetails

const details = (over: Partial<EnterpriseDetails> = {}): EnterpriseDetails => ({
  ...row,
  ...{ industryName: '其他金属工具制造', subdistrictName: '坑梓街道', contact: '王五', phone: '13800000000' },
  ...{ masked: false, warnings: [], employees: 120, can: [], protected: [] },
  ...{ formerNames: [], formerPlaces: [], colours: [], mergedFiles: [] },
  ...over,
})

const offering = (...verbs: EnterpriseVerb[]) => verbs.map((verb) => ({ verb, allowed: true }))

function openEnterprise(record: EnterpriseDetails, answers: Parameters<typeof fakeServer>[0] = {}, me = registrar) {
  present = record
  const server = fakeServer({
    'GET /enterprises/e1': () => ({ body: present }),
    'GET /enterprises/e1/timeline': ({ search }) => ({
      body: search.get('after')
        ? { items: [{ id: 't2', at: '2026-01-05T01:00:00Z', sentence: '登记企业', actor: '赖国辉', subjects: [] }] }
        : {
            items: [{ id: 't1', at: '2026-11-25T01:00:00Z', sentence: '变更了联系人', actor: '赖国辉', subjects: [] }],
            next: 't1',
          },
    }),
    ...answers,
  })
  return { ...renderRoutes(pages, '/enterprises/e1', me), server }
}

it('tells one enterprise, what to look at, and its course as far back as asked', async () => {
  openEnterprise(details({ warnings: [{ code: 'sector', title: '行业与代码不符，请核对' }] as never }))
  expect(await screen.findByText('变更了联系人')).toBeTruthy()
  const page = document.body.textContent
  for (const words of ['行业与代码不符，请核对', '3329 其他金属工具制造', '王五', '120 人', '消防安全', '粉尘涉爆'])
    expect(page).toContain(words)
  expect(screen.getByText('13800000000').getAttribute('href')).toBe('tel:13800000000')
  fireEvent.click(button('更早的办理过程'))
  expect(await screen.findByText('登记企业')).toBeTruthy()
})

it('links no number that is partly hidden, and offers no change to who may make none', async () => {
  openEnterprise(details({ masked: true, phone: '138****0000' }), {}, signedIn())
  expect((await screen.findByText('138****0000')).getAttribute('href')).toBeNull()
  expect(screen.getByText('个人信息已隐去一部分')).toBeTruthy()
  expect(button('注销档案')).toBeUndefined()
})

it('deregisters with a reason, keeps it where that is refused, and then offers to restore', async () => {
  let refused = true
  const { server } = openEnterprise(details({ can: offering('deregister', 'amend') }), {
    'POST /enterprises/e1/deregister': () => {
      if (refused) return { status: 409, body: { title: '还有未闭环的隐患', status: 409 } }
      present = details({ status: 'deregistered', version: 3, can: offering('restore') })
      return { body: present }
    },
  })
  await press('注销档案')
  type(/^原因/, '已迁出本区')
  await press('注销')
  expect(await screen.findByText('还有未闭环的隐患')).toBeTruthy()
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^原因/).value).toBe('已迁出本区')
  refused = false
  await press('注销')
  expect(await screen.findByText('恢复档案')).toBeTruthy()
  const sent = server.sent('POST', '/enterprises/e1/deregister')
  expect(sent.map((each) => each.headers.get('If-Match'))).toEqual(['"2"', '"2"'])
  expect(sent[1]!.body).toEqual({ reason: '已迁出本区' })
  expect(button('变更档案')).toBeUndefined()
})

it('says beside a disabled button why an enterprise cannot be struck off', async () => {
  const refusal = { code: 'enterprise.deregister.hazards', title: '该企业还有未闭环的隐患', elsewhere: false }
  openEnterprise(details({ can: [{ verb: 'deregister', allowed: false, refusal }] }))
  expect(await screen.findByLabelText('该企业还有未闭环的隐患')).toBeTruthy()
  expect(button('注销档案').hasAttribute('disabled')).toBe(true)
})

it('says that there is no such enterprise', async () => {
  fakeServer({})
  renderRoutes(pages, '/enterprises/e9')
  expect(await screen.findByText('没有找到')).toBeTruthy()
})

const importing = (over: Partial<EnterpriseImportDetails> = {}): EnterpriseImportDetails => ({
  ...{ id: 'm1', fileName: '企业名单.xlsx', dryRun: true, status: 'checked', at: '2026-11-25T01:00:00Z', by: '赖国辉' },
  ...{ total: 3, judged: 3, created: 2, updated: 1, unchanged: 0, refused: 0, renamed: 1, notes: [] },
  can: [
    { verb: 'commit', allowed: true },
    { verb: 'cancel', allowed: true },
  ],
  ...over,
})

function openImport(record: EnterpriseImportDetails, answers: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({
    'GET /enterprises/imports/m1': () => ({ body: record }),
    'GET /enterprises/imports/m1/rows': ({ search }) =>
      listOf(
        search.get('outcome') === 'refused'
          ? { row: 3, uscc: '914', outcome: 'refused', messages: [{ code: 'uscc', title: '统一社会信用代码有误' }] }
          : { row: 1, uscc: '91440300664190863W', name: '广泰源', outcome: 'created', messages: [] },
      ),
    ...answers,
  })
  return { ...renderRoutes(pages, '/enterprises/import/m1', registrar), server }
}

it('writes a list that passed only after it was confirmed, and says what would be renamed', async () => {
  const { server } = openImport(importing(), {
    'POST /enterprises/imports/m1/commit': () => ({ body: importing({ status: 'done', can: [] }) }),
  })
  expect(await screen.findByText('1 行将使已登记的企业改名')).toBeTruthy()
  expect(await screen.findByText('广泰源')).toBeTruthy()
  await press('确认导入')
  expect(server.sent('POST', '/enterprises/imports/m1/commit')).toHaveLength(0)
  await press('导入', await screen.findByRole('dialog'))
  await vi.waitFor(() => expect(server.sent('POST', '/enterprises/imports/m1/commit')).toHaveLength(1))
})

it('cancels a list that was checked', async () => {
  const { server } = openImport(importing(), {
    'POST /enterprises/imports/m1/cancel': () => ({ status: 409, body: { title: '已经开始写入', status: 409 } }),
  })
  await press('取消导入')
  await press('取消导入', await screen.findByRole('dialog'))
  expect(await screen.findByText('已经开始写入')).toBeTruthy()
  expect(server.sent('POST', '/enterprises/imports/m1/cancel')).toHaveLength(1)
})

it('shows the refused rows of a list first, and offers only to begin again', async () => {
  const { server } = openImport(
    importing({ status: 'refused', created: 2, updated: 0, refused: 1, renamed: 0, can: [] }),
  )
  expect(await screen.findByText('统一社会信用代码有误')).toBeTruthy()
  expect(screen.getByText(/一家也没有写入/)).toBeTruthy()
  expect(button('确认导入')).toBeUndefined()
  expect(button('取消导入')).toBeUndefined()
  expect(button('重新导入')).toBeTruthy()
  fireEvent.click(screen.getByText('新增 2'))
  await vi.waitFor(() =>
    expect(server.sent('GET', '/enterprises/imports/m1/rows').at(-1)!.search.get('outcome')).toBe('created'),
  )
})

it('takes a list in to be judged only, and finds the earlier ones again', async () => {
  let refused = true
  const { server, router } = openImport(importing({ status: 'queued', total: undefined, can: [] }), {
    'GET /enterprises/imports': () => listOf(importing({ id: 'm0', fileName: '去年的名单.xlsx', status: 'failed' })),
    'POST /enterprises/import': () =>
      refused
        ? { status: 415, body: { title: '文件格式不支持', status: 415 } }
        : { status: 202, body: importing({ status: 'queued', can: [] }) },
  })
  await router.navigate('/enterprises/import')
  expect((await screen.findByText('去年的名单.xlsx')).getAttribute('href')).toBe('/enterprises/import/m0')
  expect(screen.getByText('出错')).toBeTruthy()
  const file = new File(['x'], '企业名单.xlsx')
  const choose = () => fireEvent.change(document.querySelector('input[type=file]')!, { target: { files: [file] } })
  choose()
  expect(await screen.findByText('文件格式不支持')).toBeTruthy()
  refused = false
  choose()
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/enterprises/import/m1'))
  const sent = server.sent('POST', '/enterprises/import').at(-1)!
  expect(sent.search.get('dryRun')).toBe('true')
  expect((sent.body as FormData).get('file')).toMatchObject({ name: '企业名单.xlsx' })
  expect(await screen.findByText('正在排队，马上开始核对。')).toBeTruthy()
})

it('registers an enterprise, and shows a refusal at its field without losing what was typed', async () => {
  let refused = true
  const server = fakeServer({
    'GET /subdistricts': () => streets,
    'GET /industries': () => listOf({ code: '3329', name: '其他金属工具制造', level: 'class', sector: 'machinery' }),
    'POST /enterprises': ({ body }) =>
      refused
        ? { status: 422, body: { title: '填写内容有误', status: 422, errors: { name: ['与登记的名称不符'] } } }
        : { status: 201, body: details(body as object) },
  })
  const clerk = signedIn({
    permissions: ['enterprises.write'],
    subdistrict: { code: '440310005', name: '坑梓街道' },
  })
  const { router } = renderRoutes(pages, '/enterprises/new', clerk)
  await vi.waitFor(() => expect(button('登记')).toBeTruthy())
  type(/^统一社会信用代码/, '91440300664190863w')
  type(/^企业名称/, '广泰源')
  type(/^生产经营地址/, '丹梓大道1号')
  fireEvent.mouseDown(screen.getByLabelText(/^行业小类/))
  fireEvent.click(await screen.findByText('3329 其他金属工具制造'))
  await press('登记')
  expect(await screen.findByText('与登记的名称不符')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>(/^企业名称/).value).toBe('广泰源')
  refused = false
  await press('登记')
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/enterprises/e1'))
  expect(server.sent('POST', '/enterprises').at(-1)!.body).toEqual({
    ...{ uscc: '91440300664190863W', name: '广泰源', address: '丹梓大道1号', industryCode: '3329' },
    ...{ subdistrictCode: '440310005', riskColour: 'blue' },
  })
})

it('says of an enterprise how it is classed, whose it is and when it asks to be left alone', async () => {
  const protectedDays = { from: '2026-12-10', to: '2026-12-12', reason: '年度停产检修' }
  present = details({
    ...{ class: 'key', owningLevel: 'city', classDocument: '深应急〔2026〕12号', protected: [protectedDays] },
    can: [{ verb: 'stand', allowed: true }],
  })
  const server = fakeServer({
    'GET /enterprises/e1': () => ({ body: present }),
    'GET /enterprises/e1/timeline': () => ({ body: { items: [] } }),
    'PUT /enterprises/e1/standing': () => ({ body: present }),
    'GET /departments': () => listOf(),
    'GET /subdistricts': () => listOf(),
  })
  renderRoutes(pages, '/enterprises/e1')
  expect(await screen.findByText(/重点企业.市级监管/)).toBeTruthy()
  expect(screen.getByText(/年度停产检修/)).toBeTruthy()
  await press('分类与保护日')
  fireEvent.change(await screen.findByLabelText('确定分类、层级的文件'), { target: { value: '深应急〔2026〕13号' } })
  await press('保存')
  await vi.waitFor(() => expect(server.sent('PUT', '/enterprises/e1/standing')).toHaveLength(1))
  expect(server.sent('PUT', '/enterprises/e1/standing')[0]!.body).toEqual({
    ...{ class: 'key', owningLevel: 'city', classDocument: '深应急〔2026〕13号', protected: [protectedDays] },
  })
})
