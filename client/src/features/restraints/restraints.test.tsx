import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { ExemptionReviewRow, ExternalVisitRow, FrequencyCapRow, SparedVisitRow } from '@/api/generated'
import { button, fakeServer, listOf, pagesOf, press, renderRoutes, signedIn } from '@/ui/testing'
import { restraintsFeature } from './routes'

const pages = await pagesOf(restraintsFeature)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const departments = () =>
  listOf(
    { code: 'XF', name: '坪山消防救援大队', shortName: '消防', safetyDomains: ['fire'] },
    { code: 'HB', name: '生态环境局坪山管理局', shortName: '生态环境', safetyDomains: ['ecology'] },
  )
const reference = { 'GET /departments': departments, 'GET /subdistricts': () => listOf() }

const enterprise = {
  id: 'e1',
  uscc: '91440300664190863W',
  name: '晖腾',
  riskColour: 'blue',
  subdistrictCode: '440310005',
} as const

const cap: FrequencyCapRow = {
  ...{ id: 'c1', basis: 'published', body: 'XF', class: 'key', visits: 2, natures: ['daily', 'special'] },
  ...{ exemptions: ['complaint'], refuses: false, document: '坪消〔2026〕31号', publishedOn: '2026-01-05' },
  ...{ effectiveFrom: '2026-01-01', state: 'inForce', version: 3, can: [{ verb: 'end', allowed: true }] },
}

const plan = {
  ...{ basis: 'plan', visits: 1, natures: ['daily', 'case', 'special'], exemptions: [], refuses: true },
  ...{ document: '实施方案六(三)', state: 'inForce', version: 0, can: [] },
} as FrequencyCapRow

const visit: ExternalVisitRow = {
  ...{ id: 'v1', enterprise, level: 'city', agency: '市应急管理局', on: '2026-11-03', matter: '粉尘涉爆', hazards: 2 },
  ...{ body: 'XF', recordedBy: '林思远', recordedAt: '2026-11-04T01:00:00Z', version: 1 },
  can: [{ verb: 'strike', allowed: true }],
}

const spared: SparedVisitRow = {
  ...{
    id: 's1',
    enterprise,
    department: 'XF',
    body: 'XF',
    kind: 'deskCheck',
    month: '2026-12',
    reason: '上月刚检查过',
  },
  ...{ lastVisitOn: '2026-11-10', counts: true, decidedBy: '林思远', decidedAt: '2026-11-20T01:00:00Z', version: 1 },
  can: [{ verb: 'revoke', allowed: true }],
}

it('shows the cap table, the rules that exist first, and ends a row with a reason', async () => {
  const server = fakeServer({
    ...reference,
    'GET /frequency-caps': () => listOf(plan, cap),
    'POST /frequency-caps/c1/end': () => ({ body: cap }),
  })
  renderRoutes(pages, '/frequency-caps?body=XF', signedIn({ permissions: ['reference.read'] }))
  expect(await screen.findByText('坪消〔2026〕31号')).toBeTruthy()
  expect(Object.fromEntries(server.sent('GET', '/frequency-caps')[0]!.search)).toMatchObject({ body: 'XF' })
  for (const words of [
    '实施方案六(三)',
    '各类检查',
    '不予备案',
    '重点企业',
    '日常检查、专项检查',
    '除外：投诉举报',
    '2 次',
  ])
    expect(document.body.textContent).toContain(words)
  expect(button('登记上限')).toBeUndefined()
  await press('终止')
  fireEvent.change(await screen.findByLabelText(/^原因/), { target: { value: '已调整' } })
  fireEvent.click(screen.getAllByRole('button', { name: /终\s*止/ }).at(-1)!)
  await vi.waitFor(() => expect(server.sent('POST', '/frequency-caps/c1/end')).toHaveLength(1))
  expect(server.sent('POST', '/frequency-caps/c1/end')[0]!.body).toMatchObject({ reason: '已调整' })
})

it('records a row of the own body', async () => {
  const server = fakeServer({
    ...reference,
    'GET /frequency-caps': () => listOf(plan),
    'GET /supervision-items': () => listOf(),
    'POST /frequency-caps': () => ({ status: 201, body: cap }),
  })
  renderRoutes(pages, '/frequency-caps', signedIn({ body: 'XF', permissions: ['reference.read', 'caps.write'] }))
  await press('登记上限')
  fireEvent.change(await screen.findByLabelText(/^公布的文件/), { target: { value: '坪消〔2026〕31号' } })
  await press('登记')
  expect(await screen.findByText('请填写公布日期')).toBeTruthy()
  expect(server.sent('POST', '/frequency-caps')).toHaveLength(0)
})

it('shows visits from above and strikes one', async () => {
  const server = fakeServer({
    ...reference,
    'GET /external-visits': () => listOf(visit),
    'POST /external-visits/v1/strike': () => ({ body: visit }),
  })
  renderRoutes(
    pages,
    '/external-visits?level=city',
    signedIn({ permissions: ['enterprises.read', 'external-visits.write'] }),
  )
  expect(await screen.findByText('粉尘涉爆')).toBeTruthy()
  expect(Object.fromEntries(server.sent('GET', '/external-visits')[0]!.search)).toMatchObject({ level: 'city' })
  expect(button('登记上级检查')).toBeTruthy()
  expect(screen.getByText('晖腾').getAttribute('href')).toBe('/enterprises/e1')
  await press('撤销登记')
  fireEvent.change(await screen.findByLabelText(/^原因/), { target: { value: '填错' } })
  await press('撤销')
  await vi.waitFor(() => expect(server.sent('POST', '/external-visits/v1/strike')).toHaveLength(1))
})

it('says why visits from above cannot be shown', async () => {
  fakeServer({
    ...reference,
    'GET /external-visits': () => ({ status: 503, body: { title: '服务暂时不可用，请稍后再试' } }),
  })
  renderRoutes(pages, '/external-visits')
  expect(await screen.findByText('服务暂时不可用，请稍后再试')).toBeTruthy()
})

it('shows the ledger of visits that were let go, and what of it counts', async () => {
  fakeServer({
    ...reference,
    'GET /spared-visits': () =>
      listOf(spared, { ...spared, id: 's2', counts: false }, { ...spared, id: 's3', revokedReason: '仍要去' }),
  })
  renderRoutes(pages, '/spared-visits')
  expect((await screen.findAllByText('改为书面核查')).length).toBe(3)
  for (const words of ['计入', '已另行备案，不计', '已撤销', '最近一次检查', '上月刚检查过'])
    expect(document.body.textContent).toContain(words)
})

it('says where visits are let go as long as none was', async () => {
  fakeServer({ ...reference, 'GET /spared-visits': () => listOf() })
  renderRoutes(pages, '/spared-visits')
  expect(await screen.findByText('还没有减免入企')).toBeTruthy()
})

const review: ExemptionReviewRow = {
  ...{ id: 'r1', filingId: 'f1', filingNumber: '坪工贸备〔2026〕XF-3号', enterprise, department: 'XF', body: 'XF' },
  ...{ kind: 'complaint', documentNo: '12345-88', drawnBy: '赖国辉', drawnAt: '2026-11-20T01:00:00Z', version: 1 },
  can: [{ verb: 'decide', allowed: true }],
}

it('shows the exemptions that were drawn, and takes in what the review came to', async () => {
  const server = fakeServer({
    ...reference,
    'GET /exemption-reviews': () =>
      listOf(review, { ...review, id: 'r2', finding: 'unfounded', note: '与举报无关', can: [] }),
    'POST /exemption-reviews/r1/decide': () => ({ body: review }),
  })
  renderRoutes(pages, '/exemption-reviews?body=XF', signedIn({ permissions: ['filings.read', 'filings.approve'] }))
  expect(await screen.findByText('与举报无关')).toBeTruthy()
  expect(button('抽取')).toBeTruthy()
  await press('登记结果')
  fireEvent.click(await screen.findByLabelText('理由成立'))
  fireEvent.change(screen.getByLabelText(/^说明/), { target: { value: '举报件相符' } })
  await press('登记')
  await vi.waitFor(() => expect(server.sent('POST', '/exemption-reviews/r1/decide')).toHaveLength(1))
  expect(server.sent('POST', '/exemption-reviews/r1/decide')[0]!.body).toEqual({
    finding: 'founded',
    note: '举报件相符',
  })
})

it('sums the exemptions of each body and leads to the unfounded ones', async () => {
  fakeServer({
    ...reference,
    'GET /exemption-reviews': () => listOf(),
    'GET /exemption-reviews/figures': () => ({
      body: {
        ...{ from: '2026-01-01', to: '2026-11-25' },
        bodies: [{ body: 'XF', claimed: 9, drawn: 5, open: 1, founded: 3, unfounded: 1, unfoundedPercent: 25 }],
      },
    }),
  })
  renderRoutes(pages, '/exemption-reviews', signedIn({ permissions: ['filings.read'] }))
  expect(await screen.findByText('25%')).toBeTruthy()
  const link = screen.getByText('1 行', { selector: 'a' })
  expect(link.getAttribute('href')).toContain('finding=unfounded')
})

it('imports visits from above row by row, nothing before somebody has read what becomes of each', async () => {
  const answer = (dryRun: boolean) => ({
    ...{ dryRun, recorded: 1, refused: 1, notes: [] },
    rows: [
      { row: 2, enterprise: '晖腾', agency: '市应急管理局', on: '2026-11-12', breaches: [] },
      {
        ...{ row: 3, enterprise: '不在册', agency: '市应急管理局', on: '2026-11-12' },
        breaches: [{ code: 'enterprise.unknown', title: '没有找到这家企业' }],
      },
    ],
  })
  const server = fakeServer({
    ...reference,
    'GET /external-visits': () => listOf(visit),
    'POST /external-visits/import': ({ search }) => ({ body: answer(search.get('dryRun') === 'true') }),
  })
  renderRoutes(pages, '/external-visits', signedIn({ permissions: ['enterprises.read', 'external-visits.write'] }))
  await screen.findByText('粉尘涉爆')
  await press('导入')
  const input = await vi.waitFor(() => document.querySelector<HTMLInputElement>('input[type=file]')!)
  fireEvent.change(input, { target: { files: [new File(['x'], '上级检查.xlsx')] } })
  expect(await screen.findByText('没有找到这家企业')).toBeTruthy()
  await press('登记1次')
  await vi.waitFor(() => expect(server.sent('POST', '/external-visits/import')).toHaveLength(2))
  expect(server.sent('POST', '/external-visits/import').map((each) => each.search.get('dryRun'))).toEqual([
    'true',
    'false',
  ])
})
