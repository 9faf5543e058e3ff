import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Admissibility as Answer, FrequencyCapRow } from '@/api/generated'
import { button, fakeServer, listOf, press, renderUi, signedIn } from '@/ui/testing'
import Admissibility from './components/Admissibility'
import { deadline } from './testing'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const departments = listOf(
  { code: 'XF', name: '坪山消防救援大队', shortName: '消防' },
  { code: 'HB', name: '生态环境局坪山管理局', shortName: '生态环境' },
)

const allowed: Answer = {
  ...{ body: 'XF', bodies: ['XF'], admissible: true, late: false, deadline, breaches: [], warnings: [] },
  ...{ visitsPerYear: 1, counted: [], exemptions: [], lastVisits: [] },
  ...{ caps: [], externalVisits: [], maySpare: false, spared: [] },
}

const row = (over: Partial<FrequencyCapRow>): FrequencyCapRow => ({
  ...{ basis: 'published', visits: 2, natures: ['daily'], exemptions: [], refuses: false, state: 'inForce' },
  ...{ document: '坪消〔2026〕31号', version: 1, can: [], ...over },
})

const refused: Answer = {
  ...allowed,
  admissible: false,
  againFrom: '2027-01-01',
  breaches: [{ code: 'filing.frequency.exceeded', title: '本年度已备案，同一年原则上不再检查', clause: '六(三)' }],
  warnings: [{ code: 'filing.visits.repeated', title: '该企业今年已被检查 2 次', clause: '国办发〔2024〕54号' }],
  counted: [
    {
      ...{ filingId: 'f1', filingNumber: '坪工贸备〔2026〕XF-3号', department: 'XF', status: 'executed' },
      ...{ from: '2026-05-01', to: '2026-05-31', inspectionId: 'i1', visitedOn: '2026-05-14' },
    },
  ],
  exemptions: [
    { kind: 'complaint', needsApproval: false, needs: ['例外情形要有文书号'] },
    { kind: 'other', needsApproval: true, needs: ['例外情形要有文书号'] },
  ],
  lastVisits: [
    {
      ...{ id: 'i1', number: '坪综查〔2026〕14号', status: 'rectifying', date: '2026-05-14' },
      ...{ departments: ['XF', 'HB'], joint: true, hazardCount: 3, openHazardCount: 1 },
    },
  ],
}

function open(answer: Answer, url = '/', me = signedIn()) {
  const server = fakeServer({
    'GET /enterprises/e1/admissibility': () => ({ body: answer }),
    'GET /departments': () => departments,
    'GET /subdistricts': () => listOf(),
  })
  const asked = () => Object.fromEntries(server.sent('GET', '/enterprises/e1/admissibility').at(-1)!.search)
  return { ...renderUi(<Admissibility enterpriseId="e1" />, url, me), asked }
}

it('asks for a double-random list of the next month, and says that it may be and until when', async () => {
  const { asked } = open(allowed)
  expect(await screen.findByText('可以')).toBeTruthy()
  expect(asked()).toEqual({ kind: 'doubleRandom', from: '2026-12-01', to: '2026-12-31' })
  expect(screen.getByRole('status').textContent).toContain('12月4日')
  expect(screen.getByText('还没有单位检查过这家企业。')).toBeTruthy()
  expect(screen.queryByLabelText('单位')).toBeNull()
})

it('says why not, by which clause, what has counted, from when again, on which grounds, and who was there', async () => {
  open(refused)
  expect(await screen.findByText('不可以')).toBeTruthy()
  const reasons = screen.getByLabelText('不能检查的原因')
  expect(reasons.textContent).toContain('本年度已备案，同一年原则上不再检查')
  expect(within(reasons).getByText('〔六(三)〕').getAttribute('href')).toMatch(/^\/plan#/)
  expect(screen.getByText('2027年1月1日')).toBeTruthy()
  expect(screen.getByText('坪工贸备〔2026〕XF-3号').getAttribute('href')).toBe('/filings/f1')
  const grounds = screen.getByLabelText('例外情形').textContent
  for (const words of ['投诉举报其他情形（由牵头单位审批）', '例外情形要有文书号']) expect(grounds).toContain(words)
  const visits = screen.getByLabelText('各单位最近的检查').textContent
  await vi.waitFor(() => expect(screen.getByLabelText('各单位最近的检查').textContent).toContain('消防、生态环境'))
  for (const words of ['联合', '3 条，1 条未闭环', '整改中', '坪综查〔2026〕14号']) expect(visits).toContain(words)
})

it('names the rows of the cap table that count, and visits from above', async () => {
  open({
    ...allowed,
    caps: [
      {
        row: row({ basis: 'plan', document: '实施方案六(三)', visits: 1, refuses: true }),
        counted: 1,
        full: true,
        lines: [],
      },
      { row: row({ id: 'c1', class: 'key' }), counted: 1, full: false, lines: ['坪工贸备〔2026〕XF-3号'] },
    ],
    externalVisits: [
      {
        ...{
          id: 'v1',
          level: 'city',
          agency: '市应急管理局',
          on: '2026-11-03',
          matter: '粉尘涉爆',
          version: 1,
          can: [],
        },
        ...{ recordedBy: '林', recordedAt: '2026-11-04T01:00:00Z' },
        enterprise: { id: 'e1', uscc: 'x', name: '晖腾', riskColour: 'blue', subdistrictCode: '440310005' },
      },
    ],
  })
  const caps = (await screen.findByLabelText('适用的频次上限')).textContent
  for (const words of [
    '实施方案六(三)',
    '不予备案',
    '坪消〔2026〕31号',
    '重点企业',
    '未到上限',
    '坪工贸备〔2026〕XF-3号',
  ])
    expect(caps).toContain(words)
  expect(screen.getByLabelText('上级单位当年的检查').textContent).toContain('市应急管理局')
})

it('lets a visit go with a reason, for the ledger', async () => {
  const server = fakeServer({
    'GET /enterprises/e1/admissibility': () => ({ body: { ...allowed, maySpare: true } }),
    'GET /departments': () => departments,
    'GET /subdistricts': () => listOf(),
    'POST /spared-visits': () => ({ status: 201, body: {} }),
  })
  renderUi(<Admissibility enterpriseId="e1" />)
  await screen.findByText('可以')
  await press('改为书面核查')
  fireEvent.change(await screen.findByLabelText(/^理由/), { target: { value: '上月刚检查过' } })
  fireEvent.click(button('登记'))
  await vi.waitFor(() => expect(server.sent('POST', '/spared-visits')).toHaveLength(1))
  expect(server.sent('POST', '/spared-visits')[0]!.body).toEqual({
    ...{ enterpriseId: 'e1', kind: 'deskCheck', month: '2026-12', reason: '上月刚检查过' },
  })
})

it('marks what is late and would go to the lead', async () => {
  open({ ...allowed, late: true, deadline: { ...deadline, workingDaysLeft: -2 } })
  expect(await screen.findByText('须说明逾期原因，由牵头单位审批')).toBeTruthy()
})

it('keeps kind and window in the address, and asks again when the kind is changed', async () => {
  const { asked, router } = open(allowed, '/?kind=adHoc&from=2026-12-10&to=2026-12-12')
  expect(await screen.findByText('可以')).toBeTruthy()
  expect(asked()).toEqual({ kind: 'adHoc', from: '2026-12-10', to: '2026-12-12' })
  fireEvent.click(screen.getByText('专项'))
  await vi.waitFor(() => expect(asked().kind).toBe('special'))
  expect(new URLSearchParams(router.state.location.search).get('kind')).toBe('special')
})

it('lets who oversees ask for another body', async () => {
  const { asked } = open({ ...allowed, bodies: ['XF', 'HB'] }, '/?body=HB', signedIn({ roles: ['lead'] }))
  expect(await screen.findByLabelText('单位')).toBeTruthy()
  expect(asked().department).toBe('HB')
})

it('says why nothing can be told', async () => {
  fakeServer({
    'GET /enterprises/e1/admissibility': () => ({ status: 403, body: { title: '您不能查询这个单位能否检查' } }),
  })
  renderUi(<Admissibility enterpriseId="e1" />)
  expect(await screen.findByText('您不能查询这个单位能否检查')).toBeTruthy()
})
