import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { InspectionDetails } from '@/api/generated'
import { forget } from '@/lib/drafts'
import { button, fakeServer, listOf, pagesOf, press, renderRoutes, signedIn } from '@/ui/testing'
import { isOver, leavesToday } from './halfDay'
import { inspectionsFeature } from './routes'
import { participation, row, visit } from './testing'

const pages = await pagesOf(inspectionsFeature)

afterEach(async () => {
  cleanup()
  vi.unstubAllGlobals()
  await forget('xf.liaison')
})

/** December 2026 as it is worked. */
const december = {
  ...{ year: 2026, provisional: false, days: [], versions: [], version: 1 },
  months: [{ month: '2026-12', workingDays: 23, restDays: [5, 6, 12, 13, 19, 20, 26, 27] }],
}

function open(
  record: InspectionDetails,
  me = signedIn({ today: '2026-12-10' }),
  answers: Parameters<typeof fakeServer>[0] = {},
) {
  const server = fakeServer({
    'GET /inspections/i1': () => ({ body: record }),
    'GET /inspections/i1/timeline': () => listOf(),
    'GET /work-calendar/2026': () => ({ body: december }),
    'POST /inspections/i1/notify': () => ({ body: record }),
    ...answers,
  })
  return { ...renderRoutes(pages, '/inspections/i1', me), server }
}

const steps = async () => (await screen.findByText('下一步')).closest('section')!

it("says after the confirmation for whom the visit waits, and offers what is one's own at the step itself", async () => {
  const { server } = open(
    visit({
      can: [{ verb: 'notify', allowed: true }],
      participations: [participation(), participation({ department: 'HB', departmentName: '坪山管理局' })],
    }),
  )
  const card = await steps()
  expect(card.textContent).toContain('坪山管理局 12月15日上午到场签到')
  expect(within(card).queryByText('到场签到')).toBeNull()
  fireEvent.click(within(card).getByLabelText('告知企业：提前告知企业'))
  await vi.waitFor(() => expect(document.querySelector('[role=dialog]')).toBeTruthy())
  await press('告知', await screen.findByRole('dialog'))
  await vi.waitFor(() => expect(server.sent('POST', '/inspections/i1/notify')).toHaveLength(1))
})

it('still tells what it waits for when the enterprise has been told', async () => {
  open(visit({ notifiedAt: '2026-12-11T02:00:00Z' }))
  expect((await steps()).textContent).toContain('坪山消防救援大队 12月15日上午到场签到')
})

it('lets no day be chosen on which nobody works, and asks for the half day', async () => {
  open(visit({ status: 'dispatched', date: undefined, session: undefined, can: [{ verb: 'schedule', allowed: true }] }))
  await press('排期', (await screen.findByRole('heading', { level: 1 })).closest('main') ?? document.body)
  const dialog = await screen.findByRole('dialog')
  const field = within(dialog).getByLabelText(/^检查日期/)
  fireEvent.mouseDown(field)
  fireEvent.click(field)
  await vi.waitFor(() =>
    expect(document.querySelector('td[title="2026-12-12"]')!.className).toContain('picker-cell-disabled'),
  )
  expect(document.querySelector('td[title="2026-12-14"]')!.className).not.toContain('picker-cell-disabled')
  fireEvent.click(button('确定', dialog))
  expect(await within(dialog).findByText('请选择时段')).toBeTruthy()
})

it('tells what else the enterprise expects in these days, and takes the same day', async () => {
  const others = [
    row({ id: 'i2', number: '坪综查〔2026〕143号', date: '2026-12-16', session: 'pm' }),
    row({ id: 'i3', number: '坪综查〔2026〕150号' }),
    row({ id: 'i4', number: '坪综查〔2026〕160号', date: '2026-12-31' }),
  ]
  const { server } = open(
    visit({ status: 'dispatched', date: undefined, session: undefined, can: [{ verb: 'schedule', allowed: true }] }),
    undefined,
    { 'GET /inspections': () => listOf(row(), ...others) },
  )
  await press('排期', (await screen.findByRole('heading', { level: 1 })).closest('main') ?? document.body)
  const beside = await screen.findByRole('region', { name: '该企业的其他检查' })
  expect(within(beside).getAllByRole('listitem')).toHaveLength(2)
  expect(beside.textContent).toContain('坪综查〔2026〕150号 待排期，窗口 12月10日—18日')
  expect(server.sent('GET', '/inspections')[0]!.search.get('enterpriseId')).toBe('e1')
  fireEvent.click(button('排在同一天', beside))
  const dialog = screen.getByRole('dialog')
  expect(within(dialog).getByLabelText<HTMLInputElement>(/^检查日期/).value).toBe('2026-12-16')
  expect(within(dialog).getByLabelText<HTMLInputElement>('下午').checked).toBe(true)
})

it('knows when a half day is over, and when an answer must come on the same day', () => {
  const at = (time: string) => new Date(`2026-11-25T${time}:00+08:00`)
  expect(isOver('2026-11-25', 'am', '2026-11-25', at('11:59'))).toBe(false)
  expect(isOver('2026-11-25', 'am', '2026-11-25', at('12:00'))).toBe(true)
  expect(isOver('2026-11-25', 'pm', '2026-11-25', at('20:47'))).toBe(true)
  expect(isOver('2026-11-26', 'am', '2026-11-25', at('20:47'))).toBe(false)
  expect(isOver('2026-11-25', 'am', '2026-11-25', new Date('2026-11-27T12:00:00+08:00'))).toBe(false)
  expect(leavesToday('2026-11-26', '2026-11-25')).toBe(true)
  expect(leavesToday('2026-11-27', '2026-11-25')).toBe(false)
})

it('shows an enterprise what is going to come to it, by its own name', async () => {
  fakeServer({ 'GET /inspections': () => listOf() })
  renderRoutes(pages, '/inspections', signedIn({ roles: ['enterprise'] }))
  expect(await screen.findByText('没有检查安排')).toBeTruthy()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('来检安排')
})
