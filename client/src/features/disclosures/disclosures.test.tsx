import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { DisclosureBody, DisclosureCell, DisclosureMatter, DisclosureRow } from '@/api/generated'
import { button, fakeServer, listOf, pagesOf, press, renderRoutes, signedIn, type } from '@/ui/testing'
import { disclosuresFeature } from './routes'

const pages = await pagesOf(disclosuresFeature)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const row: DisclosureRow = {
  ...{ id: 'd1', body: 'XF', matter: 'cap', edition: 2, title: '频次上限', publishedOn: '2026-11-10' },
  ...{ address: 'https://xzzf.gd.gov.cn/1', renewalMonths: 12, renewBy: '2027-11-10', textId: 't1', current: true },
  ...{ fileName: '频次上限.docx', sha256: 'ab'.repeat(32), recordedBy: '陈晓', recordedAt: '2026-11-10T02:00:00Z' },
  ...{ version: 1, can: [{ verb: 'strike', allowed: true }] },
}

const missing = (matter: DisclosureMatter, own = true): DisclosureCell => ({
  ...{ body: 'XF', matter, state: 'missing', editions: 0 },
  can: own
    ? [
        { verb: 'record', allowed: true },
        { verb: 'takeText', allowed: matter !== 'specialPlan' },
      ]
    : [],
})

const fire: DisclosureBody = {
  ...{ body: 'XF', name: '坪山消防救援大队' },
  matters: [
    missing('subject'),
    missing('items'),
    { ...missing('cap'), state: 'changed', current: row, daysLeft: 350, editions: 2 },
    missing('standard'),
    missing('specialPlan'),
  ],
}

const answers = {
  'GET /departments': () => listOf(),
  'GET /subdistricts': () => listOf(),
  'GET /disclosures/desk': () => ({ body: { wanting: 5, bodies: [fire] } }),
  'GET /disclosures': () => listOf(row, { ...row, id: 'd0', edition: 1, current: false, can: [] }),
}

it('shows how each of the five matters stands and asks the server by the filters of the address', async () => {
  const server = fakeServer(answers)
  renderRoutes(pages, '/disclosures?body=XF&state=missing', signedIn())

  expect(await screen.findByText('坪山消防救援大队')).toBeTruthy()
  for (const words of ['5 项未公布、逾期或内容已变更', '内容已变更', '2026年11月10日', '还剩 350 天', '历次 2'])
    expect(document.body.textContent).toContain(words)
  expect(screen.getAllByText('未公布').length).toBeGreaterThanOrEqual(4)
  expect(Object.fromEntries(server.sent('GET', '/disclosures/desk')[0]!.search)).toMatchObject({
    body: 'XF',
    state: 'missing',
  })
})

it('takes the text that the product has and enters the publication with it', async () => {
  const server = fakeServer({
    ...answers,
    'POST /disclosures/texts': () => ({
      body: { id: 't2', title: '坪山消防救援大队频次上限', fileName: '上限.docx', sha256: 'cd'.repeat(32) },
    }),
    'POST /disclosures': () => ({ status: 201, body: row }),
  })
  renderRoutes(pages, '/disclosures', signedIn())
  await screen.findByText('坪山消防救援大队')
  await press('重新公布')
  await press('取现行文本')
  expect(await screen.findByText('cd'.repeat(32))).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>(/^公布的标题/).value).toBe('坪山消防救援大队频次上限')
  type(/^公布的网址/, 'https://xzzf.gd.gov.cn/2')
  await press('登记')
  await vi.waitFor(() => expect(server.sent('POST', '/disclosures')).toHaveLength(1))
  expect(server.sent('POST', '/disclosures')[0]!.body).toMatchObject({
    ...{ body: 'XF', matter: 'cap', textId: 't2', publishedOn: '2026-11-25', address: 'https://xzzf.gd.gov.cn/2' },
    renewalMonths: 12,
  })
})

it('offers no text where the product has none, and nothing to another body', async () => {
  fakeServer({
    ...answers,
    'GET /disclosures/desk': () => ({
      body: { wanting: 1, bodies: [{ ...fire, matters: [missing('specialPlan'), missing('items', false)] }] },
    }),
  })
  renderRoutes(pages, '/disclosures', signedIn())
  await screen.findByText('坪山消防救援大队')
  expect([...document.querySelectorAll('button')].filter((each) => each.textContent === '登记公布')).toHaveLength(1)
  await press('登记公布')
  await screen.findByRole('dialog')
  expect(button('取现行文本')).toBeUndefined()
  expect(button('上传文件')).toBeTruthy()
})

it('lists every edition with its hash and strikes one with a reason', async () => {
  const server = fakeServer({ ...answers, 'POST /disclosures/d1/strike': () => ({ body: row }) })
  renderRoutes(pages, '/disclosures', signedIn())
  await screen.findByText('坪山消防救援大队')
  await press('历次2')
  const history = await screen.findByLabelText('历次公布')
  expect(within(history).getByText('第 2 次公布')).toBeTruthy()
  expect(history.textContent).toContain('ab'.repeat(32))
  await press('撤销公布登记')
  fireEvent.change(await screen.findByLabelText(/^原因/), { target: { value: '网址填错' } })
  fireEvent.click(screen.getAllByRole('button', { name: /撤\s*销/ }).at(-1)!)
  await vi.waitFor(() => expect(server.sent('POST', '/disclosures/d1/strike')).toHaveLength(1))
  expect(server.sent('POST', '/disclosures/d1/strike')[0]!.body).toMatchObject({ reason: '网址填错' })
})
