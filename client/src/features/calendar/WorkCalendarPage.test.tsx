import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { WorkCalendarYear } from '@/api/generated'
import { forget } from '@/lib/drafts'
import { button, fakeServer, pagesOf, press, renderRoutes, signedIn } from '@/ui/testing'
import { calendarFeature } from './routes'

const pages = await pagesOf(calendarFeature)

afterEach(async () => {
  cleanup()
  vi.unstubAllGlobals()
  await forget('xf.liaison')
})

const year = (number: number, over: Partial<WorkCalendarYear> = {}): WorkCalendarYear => ({
  ...{ year: number, provisional: true, version: 5, versions: [] },
  days: [{ date: `${number}-01-01`, kind: 'holiday', name: '元旦' }],
  months: [{ month: `${number}-01`, workingDays: 20, restDays: [2, 3] }],
  ...over,
})

function open(answers: Parameters<typeof fakeServer>[0] = {}, me = signedIn({ permissions: ['calendar.write'] })) {
  const server = fakeServer({
    'GET /work-calendar/2027': () => ({ body: year(2027) }),
    'GET /work-calendar/2028': () => ({ body: year(2028, { provisional: false }) }),
    'GET /work-calendar/deadline': () => ({
      body: {
        ...{ date: '2026-12-04', workingDaysLeft: 7, provisional: false, clause: '五(三)2' },
        explanation: '检查日前第3个工作日',
      },
    }),
    ...answers,
  })
  return { ...renderRoutes(pages, '/work-calendar?year=2027', me), server }
}

it('shows a year with its days, counts a deadline, and turns to the next', async () => {
  const { server } = open({}, signedIn())
  expect(await screen.findByText('2027年暂定')).toBeTruthy()
  expect(screen.getByTitle(/1月1日（周五） 元旦 放假/)).toBeTruthy()
  expect(screen.getByText('尚未发布放假安排')).toBeTruthy()
  expect(await screen.findByText('距今天还有 7 个工作日')).toBeTruthy()
  expect(document.body.textContent).toContain('检查日前第3个工作日')
  expect(server.sent('GET', '/work-calendar/deadline')[0]!.search.get('kind')).toBe('aheadOfVisit')
  expect(button('拟定并发布')).toBeUndefined()
  fireEvent.click(screen.getByLabelText('下一年'))
  await vi.waitFor(() => expect(screen.queryByText('2027年暂定')).toBeNull())
  expect(server.sent('GET', '/work-calendar/2028')).toHaveLength(1)
})

it('publishes what was drawn up on the version that was shown, and keeps it where that is refused', async () => {
  let refused = true
  const { server } = open({
    'PUT /work-calendar/2027': ({ body }) =>
      refused
        ? { status: 422, body: { title: '调休上班日须是周末', status: 422 } }
        : {
            body: {
              ...{ ...year(2027), ...(body as object), version: 6 },
              moved: [
                {
                  subject: '坪联检〔2026〕12号',
                  clause: '五(三)7',
                  from: '2027-01-05',
                  to: '2027-01-06',
                  inspectionId: 'i1',
                },
              ],
            },
          },
  })
  await screen.findByText('2027年暂定')
  await press('拟定并发布')
  fireEvent.change(await screen.findByLabelText('节日名称'), { target: { value: '元旦' } })
  fireEvent.click(screen.getByLabelText(/1月4日（周一） 工作日/))
  await press('核对并发布')
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('1月4日（周一）　未列明 → 元旦 放假')
  fireEvent.click(screen.getByLabelText('已与国务院办公厅通知核对，发布后立即按此计算期限'))
  await press('发布')
  expect(await screen.findByText('调休上班日须是周末')).toBeTruthy()
  expect(screen.getByLabelText(/1月4日（周一） 元旦 放假/)).toBeTruthy()
  refused = false
  await press('发布')
  expect((await screen.findByText('坪联检〔2026〕12号')).getAttribute('href')).toBe('/inspections/i1')
  const sent = server.sent('PUT', '/work-calendar/2027').at(-1)!
  expect(sent.headers.get('If-Match')).toBe('"5"')
  expect(sent.body).toEqual({
    provisional: false,
    days: [
      { date: '2027-01-01', kind: 'holiday', name: '元旦' },
      { date: '2027-01-04', kind: 'holiday', name: '元旦' },
    ],
  })
})

it('says why a year cannot be shown', async () => {
  open({ 'GET /work-calendar/2027': () => ({ status: 503, body: { title: '服务暂时不可用，请稍后再试' } }) })
  expect(await screen.findByText('服务暂时不可用，请稍后再试')).toBeTruthy()
  expect(button('重试')).toBeTruthy()
})
