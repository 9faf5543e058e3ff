import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { FilingDetails, FilingRow } from '@/api/generated'
import { forget, writeDraft } from '@/lib/drafts'
import { button, fakeServer, listOf, pagesOf, press, renderRoutes, searchFor, signedIn, type } from '@/ui/testing'
import { emptyState, stateOf } from './editor'
import { filingsFeature } from './routes'
import { deadline, filing, line, row } from './testing'

const pages = await pagesOf(filingsFeature)

afterEach(async () => {
  cleanup()
  vi.unstubAllGlobals()
  await forget('xf.liaison')
})

const writer = signedIn({
  permissions: ['filings.write'],
  department: { code: 'XF', name: '坪山消防救援大队' },
})

const counts = { all: 21, draft: 3, pendingApproval: 2, returned: 0, registered: 15, withdrawn: 1 }

function openList(rows: FilingRow[], me = signedIn(), url = '/filings') {
  const server = fakeServer({ 'GET /filings': () => listOf(...rows), 'GET /filings/counts': () => ({ body: counts }) })
  const asked = () => server.sent('GET', '/filings')
  return { ...renderRoutes(pages, url, me), server, asked }
}

it('lists what was filed with number, state and deadline, and asks for a state and a search', async () => {
  const { asked, router } = openList(
    [
      row({ deadline: { ...deadline, workingDaysLeft: -1 } }),
      row({
        ...{ id: 'f2', title: '粉尘专项', kind: 'special', month: undefined, from: '2026-12-10', to: '2026-12-18' },
        ...{ status: 'registered', number: '坪工贸备〔2026〕XF-3号', late: true, registeredCount: 10 },
      }),
    ],
    writer,
  )
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('坪工贸备〔2026〕XF-3号')).toBeTruthy()
  for (const words of ['双随机', '专项', '草稿', '已备案', '逾期', '未编号', '2026年12月', '12月10日—18日', '10 / 12'])
    expect(table.textContent).toContain(words)
  expect(table.textContent).toContain('已逾期 1 个工作日')

  fireEvent.click(await screen.findByText('已退回 0'))
  await vi.waitFor(() => expect(asked().at(-1)!.search.get('status')).toBe('returned'))
  searchFor('名单、备案编号、企业名称', '粉尘')
  await vi.waitFor(() => expect(asked().at(-1)!.search.get('q')).toBe('粉尘'))
  fireEvent.click(button('新建名单'))
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/filings/new'))
})

it('says what comes here where there is nothing yet, and offers a new list only to who may write one', async () => {
  openList([])
  expect(await screen.findByText('各单位备案的名单会出现在这里。')).toBeTruthy()
  expect(button('新建名单')).toBeUndefined()
})

it('counts every state in one question, and gives the filter of one enterprise up again', async () => {
  const { asked, server } = openList([], signedIn(), '/filings?enterpriseId=e1&status=draft')
  for (const words of ['全部 21', '草稿 3', '待审批 2', '已备案 15', '已撤回 1'])
    expect(await screen.findByText(words)).toBeTruthy()
  expect(server.sent('GET', '/filings/counts').map(({ search }) => `${search}`)).toEqual(['enterpriseId=e1'])
  expect(asked()[0]!.search.get('enterpriseId')).toBe('e1')
  fireEvent.click(screen.getByText('只看一家企业的名单 ×'))
  await vi.waitFor(() => expect(asked().at(-1)!.search.has('enterpriseId')).toBe(false))
})

it('says why the list cannot be shown', async () => {
  const refused = () => ({ status: 403, body: { title: '您没有权限进行此操作' } })
  fakeServer({ 'GET /filings': refused, 'GET /filings/counts': refused })
  renderRoutes(pages, '/filings')
  expect(await screen.findByText('您没有权限进行此操作')).toBeTruthy()
  expect(button('重试')).toBeTruthy()
})

let present: FilingDetails

function open(record: FilingDetails, answers: Parameters<typeof fakeServer>[0] = {}, me = writer) {
  present = record
  const server = fakeServer({ 'GET /filings/f1': () => ({ body: present }), ...answers })
  return { ...renderRoutes(pages, '/filings/f1', me), server }
}

const refusedLine = line(2, {
  breaches: [{ code: 'cap', title: '本年度已检查一次', clause: '五(三)2', remedies: ['removeRow'] }],
})

const amending: FilingDetails['can'] = [
  { verb: 'amend', allowed: true },
  { verb: 'submit', allowed: true },
  { verb: 'withdraw', allowed: true },
]

it('judges each row of a draft and files only the rows that pass, after asking', async () => {
  const { server } = open(filing({ can: amending, lines: [line(1), refusedLine] }), {
    'POST /filings/f1/submit': () => {
      present = filing({ status: 'registered', number: '坪工贸备〔2026〕XF-4号', version: 4, history: [] })
      return { body: { id: 'f1', status: 'registered', number: present.number, late: false, lines: [], version: 4 } }
    },
  })
  expect(await screen.findByText('本年度已检查一次')).toBeTruthy()
  expect(screen.getByText('何时能检查').getAttribute('href')).toBe(
    '/enterprises/e2?kind=doubleRandom&from=2026-12-10&to=2026-12-18',
  )
  expect(screen.getByText('本次可备案 1 行')).toBeTruthy()
  expect(button('提交全部2行').disabled).toBe(true)
  await press('仅备案合格行（1）')
  expect(server.sent('POST', '/filings/f1/submit')).toHaveLength(0)
  await press('备案1行')
  expect(await screen.findByText('备案成功，编号 坪工贸备〔2026〕XF-4号')).toBeTruthy()
  const [sent] = server.sent('POST', '/filings/f1/submit')
  expect(sent!.headers.get('If-Match')).toBe('"3"')
  expect(sent!.body).toEqual({ allowPartial: true })
})

it('asks why a list is late before it is handed in, and keeps that where it is refused', async () => {
  const { server } = open(filing({ can: amending, lateNow: true, deadline: { ...deadline, workingDaysLeft: -2 } }), {
    'POST /filings/f1/submit': () => ({
      status: 422,
      body: {
        ...{ title: '名单不能提交', status: 422, clause: '五(三)2' },
        breaches: [{ code: 'x', title: '执法人员不足两人', row: 2 }],
      },
    }),
  })
  expect(await screen.findByText('已逾期 2 个工作日')).toBeTruthy()
  expect(button('提交全部2行').disabled).toBe(true)
  type('逾期原因补充说明', '抽取结果下发晚')
  await press('提交全部2行')
  expect(await screen.findByText('名单不能提交')).toBeTruthy()
  expect(screen.getByText(/执法人员不足两人/).textContent).toContain('第 2 行')
  expect(screen.getByLabelText<HTMLInputElement>('逾期原因补充说明').value).toBe('抽取结果下发晚')
  expect(server.sent('POST', '/filings/f1/submit')[0]!.body).toEqual({
    allowPartial: false,
    lateReason: '抽取结果下发晚',
  })
})

it('shows the lead a list that waits, approves it on the version that was read, or returns it with a reason', async () => {
  let first = true
  const { server } = open(
    filing({
      ...{ status: 'pendingApproval', late: true, lateReason: '抽取结果下发晚', submittedAt: '2026-11-25T01:00:00Z' },
      can: [
        { verb: 'approve', allowed: true },
        { verb: 'return', allowed: true },
      ],
    }),
    {
      'POST /filings/f1/return': () => {
        const answer = first ? { status: 409, body: { title: '名单已被撤回', status: 409 } } : { body: present }
        first = false
        return answer
      },
      'POST /filings/f1/approve': () => ({ body: present }),
    },
    signedIn({ permissions: ['filings.approve'] }),
  )
  expect(await screen.findByText('抽取结果下发晚')).toBeTruthy()
  expect(screen.getByText('待审批')).toBeTruthy()

  await press('退回')
  type(/^原因/, '请补充执法人员')
  await press('退回', await screen.findByRole('dialog'))
  expect(await screen.findByText('名单已被撤回')).toBeTruthy()
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^原因/).value).toBe('请补充执法人员')
  await press('退回', screen.getByRole('dialog'))
  expect(await screen.findByText('已退回')).toBeTruthy()
  const returned = server.sent('POST', '/filings/f1/return')
  expect(returned[1]!.headers.get('If-Match')).toBe('"3"')
  expect(returned[1]!.body).toEqual({ reason: '请补充执法人员' })

  await press('批准备案（2）')
  await press('批准')
  expect(await screen.findByText('已批准备案')).toBeTruthy()
  expect(server.sent('POST', '/filings/f1/approve')[0]!.headers.get('If-Match')).toBe('"3"')
})

it('takes the rows that were not registered into a list of their own, where the server says that they may be', async () => {
  const { server } = open(
    filing({
      status: 'registered',
      lines: [line(1, { status: 'registered' }), line(2, { status: 'refused', reason: '本年度已检查' })],
      can: [{ verb: 'refile', allowed: true }],
    }),
    { 'POST /filings/f1/refile': () => ({ status: 201, body: { ...present, id: 'f2' } }) },
  )
  await press('未通过的1行另存为草稿')
  expect(await screen.findByText('已另存为草稿')).toBeTruthy()
  expect(server.sent('POST', '/filings/f1/refile')[0]!.headers.get('If-Match')).toBe('"3"')
})

it('tells what became of each row, and withdraws one of them', async () => {
  const { server } = open(
    filing({
      ...{ status: 'registered', number: '坪工贸备〔2026〕XF-4号' },
      lines: [
        line(1, { status: 'dispatched', inspectionId: 'i1', inspectionNumber: '坪联检〔2026〕12号' }),
        line(2, { status: 'registered', can: [{ verb: 'withdraw', allowed: true }] }),
      ],
    }),
    { 'POST /filings/f1/lines/l2/withdraw': () => ({ body: present }) },
  )
  expect((await screen.findByText('坪联检〔2026〕12号')).getAttribute('href')).toBe('/inspections/i1')
  expect(screen.getByText('已下发')).toBeTruthy()
  await press('撤回')
  expect(await screen.findByText('撤回第 2 行：第2家')).toBeTruthy()
  type(/^原因/, '企业已停产')
  await press('撤回', await screen.findByRole('dialog'))
  await vi.waitFor(() => expect(server.sent('POST', '/filings/f1/lines/l2/withdraw')).toHaveLength(1))
  const [sent] = server.sent('POST', '/filings/f1/lines/l2/withdraw')
  expect(sent!.headers.get('If-Match')).toBe('"3"')
  expect(sent!.body).toEqual({ reason: '企业已停产' })
})

it('says that there is no such list', async () => {
  fakeServer({})
  renderRoutes(pages, '/filings/f9')
  expect(await screen.findByText('没有找到')).toBeTruthy()
})

it('begins a list of the kind and month that were asked for, and says until when it is due', async () => {
  const server = fakeServer({
    'GET /work-calendar/deadline': () => ({ body: { ...deadline, explanation: '每月5日前' } }),
  })
  renderRoutes(pages, '/filings/new?kind=doubleRandom&month=2026-12', writer)
  expect(await screen.findByText('名单还没有企业')).toBeTruthy()
  expect(await screen.findByTitle('每月5日前')).toBeTruthy()
  expect(Object.fromEntries(server.sent('GET', '/work-calendar/deadline')[0]!.search)).toEqual({
    ...{ kind: 'monthlyFiling', date: '2026-12-01' },
  })
  expect(button('保存并核对').disabled).toBe(true)
})

it('goes on with a list that was begun, shows what of it is refused, and then leads to its check', async () => {
  const base = emptyState('2026-11-25', '2026-12')
  await writeDraft({
    ...{ owner: 'xf.liaison', id: 'filings.new.doubleRandom.2026-12', version: null, savedAt: Date.now(), base },
    value: { ...stateOf(filing()), title: '补充名单' },
  })
  let refused = true
  const server = fakeServer({
    'POST /filings': () =>
      refused
        ? {
            status: 422,
            body: {
              ...{ title: '名单不能保存', status: 422 },
              breaches: [{ code: 'x', title: '企业已注销', row: 2 }],
            },
          }
        : { status: 201, body: { id: 'f1', status: 'draft', late: false, lines: [], version: 1 } },
    'GET /filings/f1': () => ({ body: filing() }),
  })
  const { router } = renderRoutes(pages, '/filings/new?kind=doubleRandom&month=2026-12', writer)
  expect(await screen.findByText(/已恢复本机/)).toBeTruthy()
  await press('保存并核对')
  expect(await screen.findByText('名单不能保存')).toBeTruthy()
  expect(screen.getByText(/企业已注销/, { selector: '.filing-missing *' })).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('名单标题').value).toBe('补充名单')
  refused = false
  await press('保存并核对')
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/filings/f1'))
  expect(server.sent('POST', '/filings').at(-1)!.body).toMatchObject({
    ...{ kind: 'doubleRandom', month: '2026-12', title: '补充名单' },
    lines: [{ row: 1 }, { row: 2 }],
  })
})

it('judges a row whose code is not in the register like any other, and says what can be done', async () => {
  const unknown = line(2, {
    enterprise: undefined,
    breaches: [
      {
        ...{ code: 'filing.enterprise.unknown', title: '企业库中没有统一社会信用代码为 914403000000000002X 的企业' },
        ...{ clause: '四(一)', remedies: ['changeEnterprise', 'registerEnterprise', 'removeRow'] },
      },
    ],
  })
  open(filing({ can: amending, lines: [line(1), unknown] }))
  expect(await screen.findByText('本次可备案 1 行')).toBeTruthy()
  expect(button('改企业')).toBeTruthy()
  expect(button('移除此行')).toBeTruthy()
  expect(button('登记企业'), 'only for who keeps the register').toBeUndefined()
})
