import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { InspectionDetails, InspectionRow, VerbRefusal } from '@/api/generated'
import { forget } from '@/lib/drafts'
import { button, fakeServer, listOf, pagesOf, press, renderRoutes, searchFor, signedIn, type } from '@/ui/testing'
import { inspectionsFeature } from './routes'
import { part, participation, row, visit } from './testing'

const pages = await pagesOf(inspectionsFeature)

afterEach(async () => {
  cleanup()
  vi.unstubAllGlobals()
  await forget('xf.liaison')
})

function openList(rows: InspectionRow[], url = '/inspections') {
  const server = fakeServer({ 'GET /inspections': () => listOf(...rows) })
  return { ...renderRoutes(pages, url), server }
}

const lastList = (server: ReturnType<typeof fakeServer>) => server.sent('GET', '/inspections').at(-1)!.search

it('lists visits with state, day and bodies, and asks for what is searched and chosen', async () => {
  const { server, router } = openList([
    row(),
    row({
      ...{ id: 'i2', number: '坪联检〔2026〕13号', status: 'scheduled', date: '2026-12-15', session: 'pm' },
      ...{ participations: [part({ answerOverdue: true })], hazardCount: 3, openHazardCount: 2, overdueHazardCount: 1 },
    }),
  ])
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('坪联检〔2026〕12号')).toBeTruthy()
  for (const words of ['待排期', '已排期', '窗口 12月10日—18日', '逾期 1', '1 次'])
    expect(table.textContent).toContain(words)
  expect(table.textContent).toContain('12月15日（周二）下午')
  expect(screen.getByTitle('坪山消防救援大队：逾期未答复')).toBeTruthy()

  fireEvent.click(screen.getByText('联合检查'))
  await vi.waitFor(() => expect(lastList(server).get('joint')).toBe('true'))
  searchFor('检查编号、企业名称或信用代码', '广泰源')
  await vi.waitFor(() => expect(lastList(server).get('q')).toBe('广泰源'))
  expect(lastList(server).get('joint')).toBe('true')

  fireEvent.click(within(table).getByText('待排期'))
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/inspections/i1'))
})

it('asks for the states that a link names, and says when nothing meets them', async () => {
  const { server } = openList([], '/inspections?status=inProgress.rectifying&month=2026-12')
  expect(await screen.findByText('没有符合条件的记录')).toBeTruthy()
  expect(lastList(server).getAll('status').join().split(',')).toEqual(['inProgress', 'rectifying'])
  expect(lastList(server).get('month')).toBe('2026-12')
  fireEvent.click(button('清除筛选'))
  expect(await screen.findByText('还没有检查任务')).toBeTruthy()
  expect(lastList(server).has('status')).toBe(false)
})

it('says why the list cannot be shown', async () => {
  fakeServer({ 'GET /inspections': () => ({ status: 403, body: { title: '您没有权限进行此操作' } }) })
  renderRoutes(pages, '/inspections')
  expect(await screen.findByText('您没有权限进行此操作')).toBeTruthy()
  expect(button('重试')).toBeTruthy()
})

const refusal = (title: string, elsewhere = false): VerbRefusal => ({ code: 'visit.state', title, elsewhere })

let present: InspectionDetails

function openVisit(record: InspectionDetails, answers: Parameters<typeof fakeServer>[0] = {}, url = '/inspections/i1') {
  present = record
  const server = fakeServer({
    'GET /inspections/i1': () => ({ body: present }),
    'GET /inspections/i1/timeline': () => ({
      body: {
        items: [
          {
            ...{ id: 't1', at: '2026-12-01T02:00:00Z', kind: 'inspection.dispatched', sentence: '下发检查任务' },
            ...{ actor: '区应急管理局', subjects: [] },
          },
        ],
      },
    }),
    ...answers,
  })
  return { ...renderRoutes(pages, url), server }
}

it('tells one visit: who, when, which officers, what comes next, and how it came about', async () => {
  openVisit(visit({ participations: [participation(), participation({ department: 'HB', officers: [] })] }))
  expect(await screen.findByText('下发检查任务')).toBeTruthy()
  const page = document.body.textContent
  for (const words of ['已确认', '12月15日（周二）上午', '坑梓街道应急办', '张三、李四', '待补 2 人', '提前告知企业'])
    expect(page).toContain(words)
  expect(page).toContain('备案 2 行合并 1 次，减少 1 次')
  expect(screen.getByText('PS26-7KQ4-9XTM').getAttribute('href')).toBe('/verify/PS26-7KQ4-9XTM')
  expect(screen.getByText('广泰源').getAttribute('href')).toBe('/enterprises/e1')
})

it('offers what may be done, says why something may not, and hides what is at another step', async () => {
  openVisit(
    visit({
      can: [
        { verb: 'notify', allowed: true },
        { verb: 'cancel', allowed: false, refusal: refusal('已有单位到场，不能取消') },
        { verb: 'planRecheck', allowed: false, refusal: refusal('还没有隐患', true) },
      ],
    }),
  )
  expect((await screen.findByText('告知企业', { selector: 'button *' })).closest('button')!.disabled).toBe(false)
  expect(button('取消检查').disabled).toBe(true)
  expect(screen.getByLabelText('已有单位到场，不能取消')).toBeTruthy()
  expect(button('发起联合复查')).toBeUndefined()
})

it('ends a visit that found nobody there with what was seen, and keeps that where it is refused', async () => {
  let refused = true
  const { server } = openVisit(
    visit({ participations: [participation({ can: [{ verb: 'findNobody', allowed: true }] })] }),
    {
      'POST /inspections/i1/nobody-there': () =>
        refused ? { status: 422, body: { title: '检查日尚未到', code: 'visit.day', status: 422 } } : { body: present },
    },
  )
  await screen.findByText('下发检查任务')
  fireEvent.click(button('登记现场无人'))
  fireEvent.click(button('登记并结束检查'))
  expect(await screen.findByText('请填写现场情况')).toBeTruthy()
  type(/^现场情况/, '  厂门上锁，电话无人接听 ')
  fireEvent.click(button('登记并结束检查'))
  expect(await screen.findByText('检查日尚未到')).toBeTruthy()
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^现场情况/).value.trim()).toBe('厂门上锁，电话无人接听')

  refused = false
  await press('登记并结束检查')
  expect(await screen.findByText('已登记，备案行退回待下发')).toBeTruthy()
  const sent = server.sent('POST', '/inspections/i1/nobody-there')
  expect(sent.map((each) => each.headers.get('If-Match'))).toEqual(['"7"', '"7"'])
  expect(sent[1]!.body).toEqual({ remark: '厂门上锁，电话无人接听', department: 'XF' })
})

it('cancels with a reason, on the version that was shown when the dialog was opened', async () => {
  const { server } = openVisit(visit({ can: [{ verb: 'cancel', allowed: true }] }), {
    'POST /inspections/i1/cancel': () => {
      present = visit({ version: 8, status: 'cancelled', cancelReason: '企业已搬迁' })
      return { body: present }
    },
  })
  await screen.findByText('下发检查任务')
  fireEvent.click(button('取消检查'))
  type(/^原因/, '企业已搬迁')
  await press('取消检查', screen.getByRole('dialog'))
  await vi.waitFor(() => expect(document.body.textContent).toContain('取消原因企业已搬迁'))
  const [sent] = server.sent('POST', '/inspections/i1/cancel')
  expect(sent!.headers.get('If-Match')).toBe('"7"')
  expect(sent!.headers.get('Idempotency-Key')).toBeTruthy()
  expect(sent!.body).toEqual({ reason: '企业已搬迁' })
})

it('answers an invitation on the version of the own part', async () => {
  const { server } = openVisit(
    visit({
      status: 'scheduled',
      participations: [participation({ answer: 'pending', can: [{ verb: 'respond', allowed: true }] })],
    }),
    { 'POST /inspections/i1/respond': () => ({ body: present }) },
  )
  await screen.findByText('下发检查任务')
  fireEvent.click(button('答复邀请'))
  await press('提交答复')
  expect(await screen.findByText('已答复')).toBeTruthy()
  const [sent] = server.sent('POST', '/inspections/i1/respond')
  expect(sent!.headers.get('If-Match')).toBe('"3"')
  expect(sent!.body).toMatchObject({ answer: 'accepted' })
})

it('says that there is no such visit', async () => {
  fakeServer({})
  renderRoutes(pages, '/inspections/i9')
  expect(await screen.findByText('没有找到')).toBeTruthy()
})

const officer = signedIn({ roles: ['officer'], department: { code: 'XF', name: '坪山消防救援大队' } })

it('shows an officer the visits of the day, and what comes after', async () => {
  fakeServer({
    'GET /inspections': ({ search }) =>
      search.get('today') === 'true'
        ? listOf(row({ status: 'inProgress', session: 'am', participations: [part({ state: 'checkedIn' })] }))
        : listOf(row({ id: 'i2', date: '2026-12-16', status: 'confirmed' })),
  })
  renderRoutes(pages, '/onsite', officer)
  expect((await screen.findByText('检查中')).closest('a')!.getAttribute('href')).toBe('/onsite/i1')
  expect((await screen.findByText(/12月16日（周三）/)).closest('a')!.getAttribute('href')).toBe('/inspections/i2')
})

it('says so where there is no visit today', async () => {
  fakeServer({ 'GET /inspections': () => listOf() })
  renderRoutes(pages, '/onsite', officer)
  expect(await screen.findByText('今天没有检查')).toBeTruthy()
})

const checklist = {
  ...{ department: 'XF', departmentName: '坪山消防救援大队', state: 'checkedIn', mine: true },
  items: [
    { itemId: 'a', code: 'XF-1', name: '消防通道', points: ['畅通'], majorHazard: false },
    { itemId: 'b', code: 'XF-2', name: '灭火器', points: ['有效'], majorHazard: false },
  ],
}

it('takes the result of each item and hands them in, and keeps them where that is refused', async () => {
  let refused = true
  const { server, router } = openVisit(
    visit({ status: 'inProgress', participations: [participation({ state: 'checkedIn' })] }),
    {
      'GET /inspections/i1/checklists': () => ({ body: { checklists: [checklist] } }),
      'POST /inspections/i1/findings': () =>
        refused ? { status: 422, body: { title: '整改期限须是工作日', status: 422 } } : { body: {} },
    },
    '/onsite/i1',
  )
  await press('符合')
  await press('不符合', await screen.findByLabelText('灭火器'))
  type('隐患描述', '压力不足')
  fireEvent.click(button('提交结果'))
  expect(await screen.findByText('整改期限须是工作日')).toBeTruthy()
  expect(screen.getByLabelText<HTMLTextAreaElement>('隐患描述').value).toBe('压力不足')
  refused = false
  await press('提交结果')
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/inspections/i1'))
  const sent = server.sent('POST', '/inspections/i1/findings').at(-1)!
  expect(sent.headers.get('If-Match')).toBe('"3"')
  expect(sent.body).toMatchObject({
    items: [
      { itemId: 'a', result: 'pass' },
      { itemId: 'b', result: 'fail', hazard: { description: '压力不足', grade: 'general' } },
    ],
  })
})
