import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { LastVisit, ParticipationDetails } from '@/api/generated'
import { button, fakeServer, listOf, pagesOf, press, renderRoutes, signedIn } from '@/ui/testing'
import { inspectionsFeature } from './routes'
import { participation, visit } from './testing'

const pages = await pagesOf(inspectionsFeature)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const last: LastVisit = {
  ...{ id: 'i0', number: '坪综查〔2026〕11号', status: 'closed', date: '2026-11-20', departments: ['HB'] },
  ...{ joint: false, hazardCount: 0, openHazardCount: 0 },
}

const can: ParticipationDetails['can'] = [
  { verb: 'checkIn', allowed: true },
  { verb: 'spare', allowed: true },
]

function open(over: Partial<ParticipationDetails> = {}, others: ParticipationDetails[] = []) {
  const at = visit({ date: '2026-11-25', participations: [participation({ can, ...over }), ...others] })
  const server = fakeServer({
    'GET /inspections/i1': () => ({ body: at }),
    'GET /inspections/i1/before-entry': () => ({ body: { lastVisits: [last], externalVisits: [] } }),
    'GET /inspections/i1/timeline': () => ({ body: { items: [] } }),
    'GET /departments': () => listOf({ code: 'HB', name: '生态环境局坪山管理局', shortName: '生态环境' }),
    'GET /departments/XF/officers': () => listOf(),
    'GET /subdistricts': () => listOf(),
    'POST /inspections/i1/spare': () => ({ body: at }),
  })
  renderRoutes(pages, '/inspections/i1', signedIn({ permissions: ['inspections.carry-out'] }))
  return server
}

it('shows who was there last before anybody signs in at the gate, and goes on to the check-in', async () => {
  open()
  await press('到场签到')
  const shown = await screen.findByLabelText('各单位最近的检查')
  expect(within(shown).getByText('坪综查〔2026〕11号')).toBeTruthy()
  expect(await within(shown).findByText(/生态环境/)).toBeTruthy()
  await press('继续签到')
  expect(await screen.findByText('执法人员', { selector: 'label' })).toBeTruthy()
})

it('changes the own part to papers with a reason while the others go on', async () => {
  const other = participation({ department: 'HB', departmentName: '生态环境局坪山管理局', mine: false, can: [] })
  const server = open({}, [other])
  await press('到场签到')
  await press('改为非现场')
  expect(await screen.findByText(/其他单位照常检查。$/)).toBeTruthy()
  fireEvent.change(screen.getByLabelText(/^原因/), { target: { value: '核查年度检验报告' } })
  fireEvent.click(screen.getAllByRole('button', { name: '改为非现场' }).at(-1)!)
  await vi.waitFor(() => expect(server.sent('POST', '/inspections/i1/spare')).toHaveLength(1))
  const sent = server.sent('POST', '/inspections/i1/spare')[0]!
  expect(sent.body).toMatchObject({ kind: 'deskCheck', reason: '核查年度检验报告' })
  expect(sent.headers.get('If-Match')).toContain('3')
})

it('says that a visit of one body is called off, and lets go no complaint', async () => {
  open()
  await press('到场签到')
  await press('不再检查')
  expect(await screen.findByText(/这次检查随之取消/)).toBeTruthy()
  cleanup()

  open({ confidential: true })
  await press('到场签到')
  expect(await screen.findByText(/须核查，不能取消/)).toBeTruthy()
  const dialog = screen.getByRole('dialog')
  expect(button('不再检查', dialog)).toBeUndefined()
  expect(button('改为非现场', dialog)).toBeTruthy()
})
