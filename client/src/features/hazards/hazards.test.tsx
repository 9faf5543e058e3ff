import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { HazardDetails, HazardRow, RecheckDetails } from '@/api/generated'
import { forget } from '@/lib/drafts'
import { button, fakeServer, listOf, pagesOf, press, renderRoutes, searchFor, signedIn, type } from '@/ui/testing'
import { hazardsFeature } from './routes'
import { hazard, recheck, rechecked, refusal, row } from './testing'

const pages = await pagesOf(hazardsFeature)

afterEach(async () => {
  cleanup()
  vi.unstubAllGlobals()
  await forget('xf.liaison')
})

function openList(rows: HazardRow[], me = signedIn()) {
  const counts = { all: rows.length, overdue: 1, recheck: 3, countersign: 1 }
  const server = fakeServer({
    'GET /hazards': () => listOf(...rows),
    'GET /hazards/counts': () => ({ body: counts }),
    'GET /inspections': () => listOf(),
  })
  const asked = () => server.sent('GET', '/hazards')
  return { ...renderRoutes(pages, '/hazards', me), server, asked }
}

it('lists hazards as they stand, what is late first of all, and asks for a view and a search', async () => {
  const { server, asked, router } = openList([
    row({
      ...{ overdue: true, grade: 'major' },
      deadline: { date: '2026-12-22', workingDaysLeft: -2, provisional: false, clause: '五(三)7' },
    }),
    row({ id: 'h2', description: '通道堵塞', status: 'rectified', waitingFor: 'countersign' }),
    row({ id: 'h3', description: '灭火器失效', status: 'closed', closedOn: '2026-12-20' }),
  ])
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('逾期未整改')).toBeTruthy()
  for (const words of ['重大', '已逾期 2 个工作日', '待会签', '已闭环', '12月20日 闭环', '坑梓街道', '消防'])
    expect(table.textContent).toContain(words)
  const recheck = await screen.findByText('待复查 3')
  expect(server.requests.map(({ path }) => path).filter((path) => path.startsWith('/hazards'))).toEqual([
    '/hazards',
    '/hazards/counts',
  ])
  fireEvent.click(recheck)
  await vi.waitFor(() => expect(asked().at(-1)!.search.get('waitingFor')).toBe('recheck'))
  searchFor('隐患、编号、企业名称或信用代码', '配电箱')
  await vi.waitFor(() => expect(asked().at(-1)!.search.get('q')).toBe('配电箱'))
  expect(asked().at(-1)!.search.get('waitingFor')).toBe('recheck')
  fireEvent.click(screen.getByText('通道堵塞'))
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/hazards/h2'))
})

it('shows an enterprise its own hazards without what concerns the bodies', async () => {
  openList([], signedIn({ roles: ['enterprise'] }))
  expect(await screen.findByText('没有隐患')).toBeTruthy()
  expect(screen.getByText(/请在期限内整改/)).toBeTruthy()
  expect(screen.queryByText(/^待会签/)).toBeNull()
  expect(screen.queryByLabelText('发现单位')).toBeNull()
})

it('says why the list cannot be shown', async () => {
  fakeServer({ 'GET /hazards': () => ({ status: 503, body: { title: '服务暂时不可用，请稍后再试' } }) })
  renderRoutes(pages, '/hazards')
  expect(await screen.findByText('服务暂时不可用，请稍后再试')).toBeTruthy()
  expect(button('重试')).toBeTruthy()
})

let present: HazardDetails

function openHazard(record: HazardDetails, answers: Parameters<typeof fakeServer>[0] = {}) {
  present = record
  const server = fakeServer({ 'GET /hazards/h1': () => ({ body: present }), ...answers })
  return { ...renderRoutes(pages, '/hazards/h1'), server }
}

it('tells one hazard with its account, its rechecks and its course', async () => {
  openHazard(
    hazard({
      ...{ status: 'rectified', grade: 'major', account: '已加装接地线', rectifiedAt: '2026-12-18T02:00:00Z' },
      ...{ originallyDueOn: '2026-12-20', extensionReason: '配件到货晚' },
      attachments: [{ id: 'a1', fileName: '整改照片.jpg' } as never],
      rechecks: [
        { recheckId: 'r1', date: '2026-12-24', passed: false, remark: '接地电阻超标' },
        { recheckId: 'r2', date: '2026-12-29' },
      ],
      timeline: [
        {
          ...{
            id: 't1',
            at: '2026-12-18T02:00:00Z',
            kind: 'hazard.rectified',
            sentence: '企业报告整改',
            actor: '王五',
          },
          ...{ subjects: [] },
        },
      ],
    }),
  )
  expect(await screen.findByText('已加装接地线')).toBeTruthy()
  const page = document.body.textContent
  for (const words of ['配电箱未接地', '重大', '待复查', '原期限', '配件到货晚', '不通过', '待登记', '企业报告整改'])
    expect(page).toContain(words)
  expect(screen.getByText('广泰源').getAttribute('href')).toBe('/enterprises/e1')
  expect(screen.getByText('坪联检〔2026〕12号').getAttribute('href')).toBe('/inspections/i1')
  expect(screen.getByText('整改照片.jpg').getAttribute('href')).toBe('/api/v1/attachments/a1')
})

it('offers what may be done, disables with the reason what may not, and hides what is done elsewhere', async () => {
  openHazard(
    hazard({
      can: [
        { verb: 'rectify', allowed: true },
        { verb: 'extend', allowed: false, refusal: { ...refusal('整改期限只能延期一次'), clause: '五(三)7' } },
        { verb: 'countersign', allowed: false, refusal: refusal('等待复查通过', true) },
      ],
    }),
  )
  await screen.findByText('尚未报告整改。')
  expect(button('报告整改').disabled).toBe(false)
  expect(button('延期').disabled).toBe(true)
  expect(screen.getByLabelText('整改期限只能延期一次（五(三)7）')).toBeTruthy()
  expect(button('会签')).toBeUndefined()
})

it('leads to the recheck that is to be planned', async () => {
  const { router } = openHazard(hazard({ can: [{ verb: 'planRecheck', allowed: true }] }))
  await press('安排复查')
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/inspections/i1'))
  expect(router.state.location.search).toBe('?recheck=true')
})

const account = () => screen.findByLabelText<HTMLTextAreaElement>(/^整改情况/, { selector: 'textarea' })

it('reports what was done on the version that was shown, and keeps the account where it is refused', async () => {
  let refused = true
  const { server } = openHazard(hazard({ can: [{ verb: 'rectify', allowed: true }] }), {
    'POST /hazards/h1/rectify': () => {
      if (refused) return { status: 503, body: { title: '服务暂时不可用，请稍后再试' } }
      present = hazard({ status: 'rectified', account: '已加装接地线', version: 5 })
      return { body: present }
    },
  })
  await press('报告整改')
  fireEvent.change(await account(), { target: { value: '已加装接地线 ' } })
  await press('提交')
  expect(await screen.findByText('服务暂时不可用，请稍后再试')).toBeTruthy()
  expect((await account()).value).toBe('已加装接地线 ')
  refused = false
  await press('提交')
  expect(await screen.findByText('整改情况已报告，等待复查')).toBeTruthy()
  const sent = server.sent('POST', '/hazards/h1/rectify')
  expect(sent.map((each) => each.headers.get('If-Match'))).toEqual(['"4"', '"4"'])
  // Nobody knows whether the first one was done: the same intention bears the same key.
  expect(new Set(sent.map((each) => each.headers.get('Idempotency-Key'))).size).toBe(1)
  expect(sent[1]!.body).toEqual({ account: '已加装接地线', attachmentIds: [] })
})

it('countersigns only after it was said that all has been looked at', async () => {
  const { server } = openHazard(
    hazard({ status: 'rectified', waitingFor: 'countersign', can: [{ verb: 'countersign', allowed: true }] }),
    { 'POST /hazards/h1/countersign': () => ({ body: present }) },
  )
  await press('会签')
  expect((await screen.findByText('会签同意')).closest('button')!.disabled).toBe(true)
  fireEvent.click(screen.getByLabelText('我已核对整改情况和复查结果'))
  await press('会签同意')
  expect(await screen.findByText('会签完成，隐患已闭环')).toBeTruthy()
  expect(server.sent('POST', '/hazards/h1/countersign')[0]!.headers.get('If-Match')).toBe('"4"')
})

it('says that there is no such hazard', async () => {
  fakeServer({})
  renderRoutes(pages, '/hazards/h9')
  expect(await screen.findByText('没有找到')).toBeTruthy()
})

it('lists rechecks with what came out', async () => {
  const server = fakeServer({
    'GET /rechecks': () =>
      listOf(
        recheck(),
        recheck({ id: 'r2', status: 'recorded', joint: true, hazards: [rechecked({ passed: true }), rechecked()] }),
      ),
  })
  renderRoutes(pages, '/rechecks')
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('1 项待复查')).toBeTruthy()
  expect(table.textContent).toContain('通过 1 / 2 项')
  searchFor('企业名称、信用代码或检查编号', '广泰源')
  await vi.waitFor(() => expect(server.sent('GET', '/rechecks').at(-1)!.search.get('q')).toBe('广泰源'))
})

const reportCounts = () => ({ body: { reported: 0, owed: 3, overdue: 1 } })

it('lists closure reports, and says when there are none', async () => {
  const server = fakeServer({ 'GET /closure-reports': () => listOf(), 'GET /closure-reports/counts': reportCounts })
  renderRoutes(pages, '/closure-reports?late=true')
  expect(await screen.findByText('没有符合条件的记录')).toBeTruthy()
  expect(server.sent('GET', '/closure-reports')[0]!.search.get('late')).toBe('true')
})

it('lists who owes which report since when, and leads to the visit', async () => {
  const server = fakeServer({
    'GET /closure-reports/counts': reportCounts,
    'GET /closure-reports/owed': () =>
      listOf({
        ...{ inspectionId: 'i1', inspectionNumber: '坪综查〔2026〕12号', enterprise: row().enterprise },
        ...{ department: 'XF', departmentName: '坪山消防救援大队', closedOn: '2026-11-10' },
        deadline: { date: '2026-11-13', workingDaysLeft: -8, provisional: false, clause: '五(三)7' },
      }),
  })
  renderRoutes(pages, '/closure-reports?view=owed&overdue=true&department=XF')
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('坪山消防救援大队')).toBeTruthy()
  expect(table.textContent).toContain('已逾期 8 个工作日')
  expect(within(table).getByText('广泰源').closest('a')!.getAttribute('href')).toBe('/inspections/i1')
  const [listed] = server.sent('GET', '/closure-reports/owed')
  expect(Object.fromEntries(listed!.search)).toMatchObject({ overdue: 'true', department: 'XF' })
  expect(server.sent('GET', '/closure-reports/counts').map(({ search }) => `${search}`)).toEqual(['department=XF'])
  expect(await screen.findByText('逾期未报 1')).toBeTruthy()
  fireEvent.click(screen.getByText('待报 3'))
  await vi.waitFor(() => expect(server.sent('GET', '/closure-reports/owed').at(-1)!.search.has('overdue')).toBe(false))
})

function openRecheck(record: RecheckDetails, answers: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({ 'GET /rechecks/r1': () => ({ body: record }), ...answers })
  return { ...renderRoutes(pages, '/rechecks/r1'), server }
}

it('records the results of the own hazards, asks what still falls short, and keeps that where it is refused', async () => {
  let refused = true
  const { server } = openRecheck(
    recheck({
      joint: true,
      hazards: [
        rechecked(),
        rechecked({ hazardId: 'h2', description: '废气直排', departmentName: '坪山生态环境局', mine: false }),
      ],
    }),
    {
      'POST /rechecks/r1/results': () =>
        refused ? { status: 409, body: { title: '复查日尚未到', status: 409 } } : { body: recheck() },
    },
  )
  const own = await screen.findByRole('group', { name: '配电箱未接地' })
  expect(screen.getByText('待该单位登记')).toBeTruthy()
  expect(button('登记结果').disabled).toBe(true)
  fireEvent.click(within(own).getByLabelText('不通过'))
  expect(button('登记结果').disabled).toBe(true)
  type('复查意见', '接地电阻超标')
  await press('登记结果')
  expect(await screen.findByText('复查日尚未到')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('复查意见').value).toBe('接地电阻超标')
  refused = false
  await press('登记结果')
  expect(await screen.findByText('复查结果已登记')).toBeTruthy()
  const sent = server.sent('POST', '/rechecks/r1/results').at(-1)!
  expect(sent.headers.get('If-Match')).toBe('"6"')
  expect(sent.body).toEqual({ results: [{ hazardId: 'h1', passed: false, remark: '接地电阻超标' }] })
})

it('keeps what is typed when another body records its results meanwhile', async () => {
  const theirs = rechecked({ hazardId: 'h2', description: '废气直排', mine: false })
  let record = recheck({ joint: true, hazards: [rechecked(), theirs] })
  const server = fakeServer({
    'GET /rechecks/r1': () => ({ body: record }),
    'POST /rechecks/r1/results': ({ headers }) => {
      if (headers.get('If-Match') === '"7"') return { body: record }
      record = recheck({ joint: true, hazards: [rechecked(), { ...theirs, passed: true }], version: 7 })
      return { status: 412, body: { title: '内容已被他人修改', status: 412 } }
    },
  })
  renderRoutes(pages, '/rechecks/r1')
  fireEvent.click(await screen.findByLabelText('通过'))
  type('复查意见', '已接地')
  await press('登记结果')
  expect(await screen.findByText('内容已被他人修改')).toBeTruthy()
  expect(screen.queryByText('待该单位登记')).toBeNull()
  expect(screen.getByLabelText<HTMLInputElement>('复查意见').value).toBe('已接地')
  await press('登记结果')
  expect(await screen.findByText('复查结果已登记')).toBeTruthy()
  const sent = server.sent('POST', '/rechecks/r1/results')
  expect(sent.map((each) => each.headers.get('If-Match'))).toEqual(['"6"', '"7"'])
})

it('calls a recheck off with a reason', async () => {
  const { server } = openRecheck(recheck({ can: [{ verb: 'callOff', allowed: true }] }), {
    'POST /rechecks/r1/call-off': () => ({ body: recheck({ status: 'calledOff' }) }),
  })
  await press('取消复查')
  type(/^原因/, '企业停产')
  await press('取消复查', await screen.findByRole('dialog'))
  expect(await screen.findByText('复查已取消')).toBeTruthy()
  const [sent] = server.sent('POST', '/rechecks/r1/call-off')
  expect(sent!.headers.get('If-Match')).toBe('"6"')
  expect(sent!.body).toEqual({ reason: '企业停产' })
})
