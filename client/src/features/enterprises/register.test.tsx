import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { DuplicateFile, DuplicateRow, EnterpriseDetails } from '@/api/generated'
import { button, fakeServer, listOf, pagesOf, press, renderRoutes, signedIn } from '@/ui/testing'
import { enterprisesFeature } from './routes'

const pages = await pagesOf(enterprisesFeature)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const reference = {
  'GET /departments': () => listOf(),
  'GET /subdistricts': () => listOf({ code: '440310005', name: '坑梓街道', communities: [] }),
}

const file: DuplicateFile = {
  ...{ id: 'e1', uscc: '91440300664190863W', name: '晖腾精密', riskColour: 'yellow', status: 'active' },
  ...{ subdistrictCode: '440310005', address: '聚园路8号', legalRepresentative: '王五', lines: 3, visits: 2 },
}

const pair: DuplicateRow = {
  ...{ id: 'p1', first: file, second: { ...file, id: 'e2', uscc: '91440300MA5M49W49M', lines: 0, visits: 0 } },
  ...{ reasons: ['sameName', 'sameAddress'], status: 'proposed', foundAt: '2026-11-17T01:00:00Z', version: 1 },
  can: [
    { verb: 'merge', allowed: true },
    { verb: 'refuse', allowed: true },
  ],
}

it('shows two files side by side with the reasons, and refuses the pair with a reason', async () => {
  signedIn({ permissions: ['enterprises.read', 'enterprises.merge'] })
  const sent = vi.fn()
  fakeServer({
    ...reference,
    'GET /enterprise-duplicates': () => listOf(pair),
    'POST /enterprise-duplicates/p1/refuse': ({ body }) => {
      sent(body)
      return { body: { ...pair, status: 'refused' } }
    },
  })
  renderRoutes(pages, '/enterprises/duplicates')
  expect(await screen.findByText('地址相同、字号相近')).toBeTruthy()
  expect(screen.getByText('91440300MA5M49W49M')).toBeTruthy()

  await press('不是重复')
  const dialog = await screen.findByRole('dialog')
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: '两张执照' } })
  fireEvent.click(within(dialog).getByRole('button', { name: '不是重复' }))
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ reason: '两张执照' }))
})

it('keeps the file with more on it, says what goes over and what collides, and merges', async () => {
  signedIn({ permissions: ['enterprises.read', 'enterprises.merge'] })
  const sent = vi.fn()
  fakeServer({
    ...reference,
    'GET /enterprise-duplicates': () => listOf(pair),
    'GET /enterprise-merges/preview': () => ({
      body: {
        ...{ from: { ...pair.second }, into: { ...pair.first } },
        holdings: [{ kind: 'filingLines', moved: 2, staying: 0 }],
        collisions: ['两家都有未办结的检查任务：坪综查〔2026〕1号、坪综查〔2026〕2号'],
      },
    }),
    'POST /enterprise-merges': ({ body }) => {
      sent(body)
      return { status: 201, body: details() }
    },
  })
  renderRoutes(pages, '/enterprises/duplicates')
  await screen.findByText('地址相同、字号相近')
  await press('合并')
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByText(/转入备案行 2 条/)).toBeTruthy()
  expect(within(dialog).getByText(/两家都有未办结的检查任务/)).toBeTruthy()

  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: '同一张执照' } })
  fireEvent.click(within(dialog).getByRole('button', { name: /合\s?并/ }))
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ fromId: 'e2', intoId: 'e1', reason: '同一张执照' }))
})

const details = (over: Partial<EnterpriseDetails> = {}): EnterpriseDetails => ({
  ...{ id: 'e1', uscc: file.uscc, name: file.name, industryCode: '3311', industryName: '金属结构制造' },
  ...{ sector: 'machinery', subdistrictCode: '440310005', subdistrictName: '坑梓街道', address: '聚园路8号' },
  ...{ masked: false, riskColour: 'red', safetyDomains: [], specialHazards: [], status: 'active', version: 4 },
  ...{ protected: [], warnings: [], can: [], formerNames: [], formerPlaces: [], colours: [], mergedFiles: [] },
  ...over,
})

it('shows what an enterprise was: its names, places, colours and the files that were merged into it', async () => {
  signedIn({ permissions: ['enterprises.read', 'enterprises.merge'] })
  fakeServer({
    ...reference,
    'GET /enterprises/e1': () => ({
      body: details({
        formerNames: [{ name: '晖腾机电', until: '2026-05-04' }],
        formerPlaces: [{ subdistrictCode: '440310005', address: '旧厂1号', until: '2026-06-08', by: '张三' }],
        colours: [{ from: 'yellow', to: 'red', on: '2026-07-01', by: '张三', basis: '深坪应急〔2026〕31号' }],
        mergedFiles: [
          {
            ...{ id: 'm1', enterpriseId: 'e2', uscc: '91440300MA5M49W49M', name: '晖腾精密', by: '张三' },
            ...{ at: '2026-11-17T01:00:00Z', reason: '同一张执照', version: 2 },
            holdings: [{ kind: 'inspections', moved: 2, staying: 0 }],
            can: [{ verb: 'undo', allowed: true }],
          },
        ],
      }),
    }),
    'GET /enterprises/e1/timeline': () => ({ body: { items: [] } }),
  })
  renderRoutes(pages, '/enterprises/e1')
  expect(
    within(await screen.findByRole('region', { name: '曾用名' })).getByText('晖腾机电', { exact: false }),
  ).toBeTruthy()
  expect(screen.getByText(/旧厂1号/)).toBeTruthy()
  expect(screen.getByText(/依据：深坪应急〔2026〕31号/)).toBeTruthy()
  expect(screen.getByText(/转入检查任务 2 条/)).toBeTruthy()
  expect(button('撤销合并')).toBeTruthy()
})

it('leads from a file that was merged to the one that it was merged into', async () => {
  signedIn({ permissions: ['enterprises.read'] })
  fakeServer({
    ...reference,
    'GET /enterprises/e2': () => ({ body: details({ id: 'e2', name: '重复登记', mergedIntoId: 'e1' }) }),
    'GET /enterprises/e1': () => ({ body: details() }),
    'GET /enterprises/e1/timeline': () => ({ body: { items: [] } }),
  })
  renderRoutes(pages, '/enterprises/e2')
  expect(await screen.findByRole('heading', { name: file.name })).toBeTruthy()
})
