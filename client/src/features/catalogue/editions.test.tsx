import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type {
  CatalogueDifference,
  CatalogueEdition,
  CatalogueItem,
  ItemChangeDetails,
  ItemChangeRow,
  LegalBasisRow,
  SupervisionItemDetails,
} from '@/api/generated'
import { button, fakeServer, listOf, pagesOf, press, renderRoutes, signedIn, type } from '@/ui/testing'
import { catalogueFeature } from './routes'

const pages = await pagesOf(catalogueFeature)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const departments = () => listOf({ code: 'XF', name: '坪山消防救援大队', shortName: '消防', safetyDomains: ['fire'] })

const item: SupervisionItemDetails = {
  ...{ id: 's1', code: 'PS-XF-001', body: 'XF', safetyDomain: 'fire', name: '消防通道', points: ['畅通'] },
  legalBases: [
    {
      ...{ law: '中华人民共和国消防法', edition: '2021-04-29修正', article: '第二十八条', supersededInPart: false },
      ...{ inForce: true, needsReview: false, unverified: false },
    },
  ],
  ...{ standards: ['GB 50016'], force: 'district', frequency: '每年1次', majorHazard: false, majorHazardCriteria: [] },
  ...{ tags: ['通用'], sample: true, published: true, needsReview: false, cooperatingBodies: [], unused: false },
  ...{ colourFrequencies: [{ colour: 'red', timesPerYear: 2 }], version: 1 },
}

const row: ItemChangeRow = {
  ...{ id: 'c1', body: 'XF', bodyName: '坪山消防救援大队', kind: 'revise', itemId: 's1', code: 'PS-XF-001' },
  ...{ name: '消防通道', safetyDomain: 'fire', fields: ['points', 'legalBases'], reason: '法律修改' },
  ...{ status: 'submitted', submittedAt: '2026-11-20T02:00:00Z' },
}

const change = (over: Partial<ItemChangeDetails> = {}): ItemChangeDetails => ({
  ...{ id: 'c1', body: 'XF', bodyName: '坪山消防救援大队', kind: 'revise', itemId: 's1', code: 'PS-XF-001' },
  ...{ name: '消防通道', safetyDomain: 'fire', reason: '法律修改', status: 'draft', can: [], version: 3 },
  content: {
    ...{ safetyDomain: 'fire', name: '消防通道', points: ['畅通', '划线'], force: 'district', frequency: '每年1次' },
    ...{ legalBases: [{ law: '消防法', edition: '2021', supersededInPart: false, unverified: false }] },
  },
  fields: [{ field: 'points', before: '1.畅通\n2.上锁', after: '1.畅通\n2.划线' }],
  ...over,
})

const edition: CatalogueEdition = {
  ...{ id: 'e2', edition: 2, number: '坪工贸清〔2026〕2号', publishedOn: '2026-11-20', inForceOn: '2026-11-20' },
  ...{ inForce: true, note: '载入修订。', items: 119, added: 0, revised: 1, struck: 0 },
  ...{ file: { fileName: '清单.docx', size: 9, sha256: 'ab12' }, version: 1 },
}

const first: CatalogueEdition = { ...edition, id: 'e1', edition: 1, number: '坪工贸清〔2026〕1号', inForce: false }

it('lists the changes with what they change, and asks for a state', async () => {
  const server = fakeServer({ 'GET /supervision-items/changes': () => listOf(row), 'GET /departments': departments })
  renderRoutes(pages, '/supervision-items/changes?status=submitted')
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('消防通道')).toBeTruthy()
  for (const words of ['修订', '检查内容、监管依据', '待审核', '法律修改']) expect(table.textContent).toContain(words)
  expect(server.sent('GET', '/supervision-items/changes').at(-1)!.search.get('status')).toBe('submitted')
})

it('shows the lead what is different and sends it back with a reason', async () => {
  const server = fakeServer({
    'GET /supervision-items/changes/c1': () => ({
      body: change({
        status: 'submitted',
        can: [
          { verb: 'return', allowed: true },
          { verb: 'accept', allowed: true },
        ],
      }),
    }),
    'POST /supervision-items/changes/c1/return': () => ({ body: { ...row, version: 4 } }),
  })
  renderRoutes(pages, '/supervision-items/changes/c1')
  expect((await screen.findByText('2.上锁')).tagName).toBe('DEL')
  expect(screen.getByText('2.划线').tagName).toBe('INS')
  expect(screen.getAllByText('1.畅通')).toHaveLength(2)
  expect(button('采纳')).toBeTruthy()
  await press('退回')
  const dialog = await screen.findByRole('dialog')
  fireEvent.change(dialog.querySelector('textarea')!, { target: { value: '请补充依据' } })
  await press('退回', dialog)
  await vi.waitFor(() =>
    expect(server.sent('POST', '/supervision-items/changes/c1/return')[0]?.body).toEqual({ reason: '请补充依据' }),
  )
})

it('amends a change in the version that was read', async () => {
  const server = fakeServer({
    'GET /departments': departments,
    'GET /supervision-items/changes/c1': () => ({ body: change({ can: [{ verb: 'amend', allowed: true }] }) }),
    'PUT /supervision-items/changes/c1': () => ({ body: { ...row, version: 4 } }),
  })
  renderRoutes(pages, '/supervision-items/changes/c1')
  await press('修改')
  type(/^检查内容/, '畅通\n\n划线\n标识')
  await press('保存')
  await vi.waitFor(() => expect(server.sent('PUT', '/supervision-items/changes/c1')).toHaveLength(1))
  const sent = server.sent('PUT', '/supervision-items/changes/c1')[0]!
  expect(sent.body).toMatchObject({ reason: '法律修改', content: { points: ['畅通', '划线', '标识'] } })
  expect(sent.headers.get('If-Match')).toBe('"3"')
})

it('drafts the revision of an item from what the table says of it', async () => {
  const server = fakeServer({
    'GET /departments': departments,
    'GET /supervision-items/s1': () => ({ body: item }),
    'POST /supervision-items/changes': () => ({ status: 201, body: { ...row, version: 1 } }),
    'GET /supervision-items/changes/c1': () => ({ body: change() }),
  })
  const me = signedIn({ body: 'XF', permissions: ['reference.read', 'item-changes.read', 'item-changes.write'] })
  renderRoutes(pages, '/supervision-items/changes/new?item=s1', me)
  expect(await screen.findByDisplayValue('中华人民共和国消防法')).toBeTruthy()
  type(/^变更理由/, '按等级检查')
  type(/^低风险/, '0')
  await press('起草')
  await vi.waitFor(() => expect(server.sent('POST', '/supervision-items/changes')).toHaveLength(1))
  expect(server.sent('POST', '/supervision-items/changes')[0]!.body).toMatchObject({
    ...{ kind: 'revise', itemId: 's1', reason: '按等级检查' },
    content: {
      ...{ name: '消防通道', points: ['畅通'], standards: ['GB 50016'] },
      colourFrequencies: [
        { colour: 'red', timesPerYear: 2 },
        { colour: 'blue', timesPerYear: 0 },
      ],
      legalBases: [{ law: '中华人民共和国消防法', article: '第二十八条' }],
    },
  })
})

it('lists the editions, tells the one in force, and publishes only once the lead has said that they looked', async () => {
  const server = fakeServer({
    'GET /catalogues': () => listOf(edition, first),
    'GET /catalogues/e2': () => ({ body: edition }),
    'GET /catalogues/e2/items': () => listOf(),
    'GET /supervision-items/changes': () => listOf(row),
    'POST /catalogues/publish': () => ({ status: 201, body: edition }),
  })
  renderRoutes(pages, '/catalogues?on=2026-11-21', signedIn({ permissions: ['reference.read', 'catalogues.publish'] }))
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('坪工贸清〔2026〕2号')).toBeTruthy()
  for (const words of ['现行', '历史', '首版', '修订1']) expect(table.textContent).toContain(words)
  expect(server.sent('GET', '/catalogues').at(-1)!.search.get('on')).toBe('2026-11-21')
  await press('发布新版')
  const dialog = await screen.findByRole('dialog')
  expect(button('发布', dialog).disabled).toBe(true)
  fireEvent.click(within(dialog).getByRole('checkbox', { name: /我已核对/ }))
  await press('发布', dialog)
  await vi.waitFor(() => expect(server.sent('POST', '/catalogues/publish')).toHaveLength(1))
})

it('reads an edition as it was published, with its files and their hash', async () => {
  const published: CatalogueItem = {
    ...{ itemId: 's1', code: 'PS-XF-001', body: 'XF', safetyDomain: 'fire', name: '消防通道' },
    fields: [
      { field: 'name', text: '消防通道' },
      { field: 'points', text: '1.畅通\n2.划线' },
    ],
  }
  fakeServer({ 'GET /catalogues/e2': () => ({ body: edition }), 'GET /catalogues/e2/items': () => listOf(published) })
  renderRoutes(pages, '/catalogues/e2')
  expect(await screen.findByText(/1\.畅通/)).toBeTruthy()
  for (const words of ['坪工贸清〔2026〕2号', '现行', '2026年11月20日', 'ab12'])
    expect(document.body.textContent).toContain(words)
  expect(button('下载Word')).toBeTruthy()
})

it('compares an edition with the one before, or with any other', async () => {
  const different: CatalogueDifference = {
    ...{ itemId: 's1', code: 'PS-XF-001', body: 'XF', safetyDomain: 'fire', name: '消防通道', kind: 'changed' },
    fields: [{ field: 'cooperatingBodies', before: '', after: '应急' }],
  }
  const server = fakeServer({
    'GET /catalogues': () => listOf(edition, first),
    'GET /catalogues/e2/differences': () => listOf(different),
  })
  renderRoutes(pages, '/catalogues/e2/differences?since=e1&kind=changed')
  expect(await screen.findByText('配合单位')).toBeTruthy()
  expect(screen.getByText('应急').tagName).toBe('INS')
  expect(document.body.textContent).toContain('与坪工贸清〔2026〕1号相比')
  const asked = server.sent('GET', '/catalogues/e2/differences').at(-1)!.search
  expect([asked.get('since'), asked.get('kind')]).toEqual(['e1', 'changed'])
})

it('lists the laws that were replaced with the items to be reviewed', async () => {
  const law: LegalBasisRow = {
    ...{ law: '中华人民共和国大气污染防治法', edition: '2018-10-26修正', supersededBy: '生态环境法典' },
    ...{ supersededOn: '2026-08-15', supersededInPart: false, inForce: false, needsReview: true },
    items: [{ id: 's4', code: 'PS-HJ-004', name: '排污口规范化', body: 'HB', articles: ['第二十条'] }],
  }
  const server = fakeServer({ 'GET /supervision-items/legal-bases': () => listOf(law) })
  renderRoutes(pages, '/supervision-items/legal-bases?needsReview=true')
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('中华人民共和国大气污染防治法')).toBeTruthy()
  for (const words of ['已被替代', '生态环境法典', 'PS-HJ-004 排污口规范化', '第二十条'])
    expect(table.textContent).toContain(words)
  expect(server.sent('GET', '/supervision-items/legal-bases').at(-1)!.search.get('needsReview')).toBe('true')
})

it.each([
  ['/supervision-items/changes', '/supervision-items/changes', '没有事项变更'],
  ['/supervision-items/legal-bases', '/supervision-items/legal-bases', '没有这样的依据'],
  ['/catalogues', '/catalogues', '没有清单'],
])('says at %s what is missing, or why it cannot be shown', async (path, resource, nothing) => {
  let refused = true
  fakeServer({ [`GET ${resource}`]: () => (refused ? { status: 403, body: { title: '您没有权限' } } : listOf()) })
  renderRoutes(pages, path)
  expect(await screen.findByText('您没有权限')).toBeTruthy()
  refused = false
  fireEvent.click(button('重试'))
  expect(await screen.findByText(nothing)).toBeTruthy()
})
