import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { MajorHazardCriterionRow, SupervisionItemDetails } from '@/api/generated'
import { button, fakeServer, listOf, pagesOf, renderRoutes, searchFor } from '@/ui/testing'
import { catalogueFeature } from './routes'

const pages = await pagesOf(catalogueFeature)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const item: SupervisionItemDetails = {
  ...{ id: 's1', code: 'XF-01', body: 'XF', safetyDomain: 'fire', name: '消防通道', points: ['畅通', '标识清楚'] },
  ...{ legalBases: [], standards: [], force: 'districtAndStreet', frequency: '每年一次', majorHazard: true },
  ...{
    majorHazardCriteria: [],
    tags: ['通道'],
    sample: true,
    published: true,
    needsReview: true,
    cooperatingBodies: [],
    colourFrequencies: [],
    unused: false,
    version: 1,
  },
}

it('lists the items with what is checked, asks for a search, and unfolds one in full', async () => {
  const server = fakeServer({
    'GET /supervision-items': () => listOf(item),
    'GET /supervision-items/s1': () => ({ body: item }),
  })
  renderRoutes(pages, '/supervision-items?majorHazard=true')
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('XF-01')).toBeTruthy()
  for (const words of ['消防通道', '消防安全', '标识清楚', '区级+街道', '重大', '依据需复核'])
    expect(table.textContent).toContain(words)
  searchFor('事项名称、编码', '通道')
  await vi.waitFor(() => expect(server.sent('GET', '/supervision-items').at(-1)!.search.get('q')).toBe('通道'))
  expect(server.sent('GET', '/supervision-items').at(-1)!.search.get('majorHazard')).toBe('true')
  fireEvent.click(within(table).getByText('XF-01'))
  expect(await screen.findByText('每年一次')).toBeTruthy()
})

const criterion: MajorHazardCriterionRow = {
  ...{ code: 'M-03', article: '第三条', paragraph: '第一项', category: 'general', scope: '通用', verified: false },
  text: '未对承包单位统一协调管理',
}

it('lists the criteria, and asks for a category and a search', async () => {
  const server = fakeServer({ 'GET /major-hazard-criteria': () => listOf(criterion) })
  renderRoutes(pages, '/major-hazard-criteria?category=general')
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('未对承包单位统一协调管理')).toBeTruthy()
  for (const words of ['M-03', '第三条第一项', '待核对']) expect(table.textContent).toContain(words)
  searchFor('情形中的文字、编码', '承包')
  const asked = () => server.sent('GET', '/major-hazard-criteria').at(-1)!.search
  await vi.waitFor(() => expect(asked().get('q')).toBe('承包'))
  expect(asked().get('category')).toBe('general')
})

it.each([
  ['/supervision-items', '还没有监管事项'],
  ['/major-hazard-criteria', '还没有判定标准'],
])('says at %s what is missing, or why it cannot be shown', async (path, nothing) => {
  let refused = true
  fakeServer({ [`GET ${path}`]: () => (refused ? { status: 403, body: { title: '您没有权限' } } : listOf()) })
  renderRoutes(pages, path)
  expect(await screen.findByText('您没有权限')).toBeTruthy()
  refused = false
  fireEvent.click(button('重试'))
  expect(await screen.findByText(nothing)).toBeTruthy()
})
