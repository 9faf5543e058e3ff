import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type {
  GuidelineDetails,
  GuidelineRow,
  GuidelineSectionDetails,
  ManualDetails,
  ManualRow,
  SupervisionItemDetails,
} from '@/api/generated'
import { button, fakeServer, listOf, pagesOf, press, renderRoutes, signedIn, type } from '@/ui/testing'
import { guidelinesFeature } from './routes'

const pages = await pagesOf(guidelinesFeature)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const row: GuidelineRow = {
  ...{ id: 'g1', body: 'XF', bodyName: '坪山消防救援大队', revision: 2, status: 'submitted', safetyDomains: ['fire'] },
  ...{ sections: 1, keyItems: 0, submittedAt: '2026-11-20T02:00:00Z' },
}

const section: GuidelineSectionDetails = {
  ...{ safetyDomain: 'fire', title: '消防车通道', itemId: 's1', itemCode: 'PS-XF-001', key: true, text: '每年一次。' },
  ...{ points: ['是否畅通'], commonFaults: ['堆放杂物'], legalBases: ['《中华人民共和国消防法》第二十八条'] },
}

const guideline = (over: Partial<GuidelineDetails> = {}): GuidelineDetails => ({
  ...{ id: 'g1', body: 'XF', bodyName: '坪山消防救援大队', revision: 2, status: 'draft', safetyDomains: ['fire'] },
  ...{ sections: [section], uncoveredItems: [], can: [], version: 3 },
  ...over,
})

const edition: ManualRow = {
  ...{ id: 'm1', number: '坪工贸册〔2026〕1号', compiledOn: '2026-11-25', chapters: 1, sections: 2, keyItems: 1 },
  ...{ missing: [], file: { fileName: '一手册.docx', size: 9, sha256: 'ab12' }, version: 1 },
}

const manual: ManualDetails = {
  ...{ id: 'm1', number: edition.number, compiledOn: edition.compiledOn, missing: ['gas'], file: edition.file },
  chapters: [
    {
      ...{ safetyDomain: 'fire', body: 'XF', bodyName: '坪山消防救援大队', revision: 2 },
      sections: [section, { ...section, title: '灭火器', itemId: 's2', key: false, points: ['压力是否正常'] }],
    },
  ],
  version: 1,
}

const item: SupervisionItemDetails = {
  ...{ id: 's1', code: 'PS-XF-001', body: 'XF', safetyDomain: 'fire', name: '消防车通道', points: ['是否畅通'] },
  ...{ legalBases: [], standards: ['GB 50016'], force: 'district', frequency: '每年一次', majorHazard: false },
  ...{
    majorHazardCriteria: [],
    tags: [],
    sample: true,
    published: true,
    needsReview: false,
    cooperatingBodies: [],
    colourFrequencies: [],
    unused: false,
    version: 1,
  },
}

it('lists the versions, and begins the next one from the items of the own body', async () => {
  const server = fakeServer({
    'GET /guidelines': () => listOf(row),
    'GET /supervision-items': () => listOf(item),
    'POST /guidelines': () => ({ status: 201, body: { ...row, version: 1 } }),
  })
  const me = signedIn({ body: 'XF', permissions: ['guidelines.read', 'guidelines.write'] })
  renderRoutes(pages, '/guidelines?status=submitted', me)
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('坪山消防救援大队')).toBeTruthy()
  for (const words of ['消防安全', '第2版', '待审核']) expect(table.textContent).toContain(words)
  await press('编制新版')
  await vi.waitFor(() => expect(server.sent('POST', '/guidelines')).toHaveLength(1))
  expect(server.sent('POST', '/guidelines')[0]!.body).toEqual({
    sections: [
      {
        ...{ safetyDomain: 'fire', title: '消防车通道', itemId: 's1', text: '检查频次：每年一次。' },
        ...{ points: ['是否畅通'], commonFaults: [], legalBases: ['GB 50016'] },
      },
    ],
  })
})

it('writes a version: a section is changed and all are saved in the version that was read', async () => {
  const server = fakeServer({
    'GET /guidelines/g1': () => ({ body: guideline({ can: [{ verb: 'amend', allowed: true }] }) }),
    'PUT /guidelines/g1': () => ({ body: { ...row, version: 4 } }),
  })
  renderRoutes(pages, '/guidelines/g1')
  expect(await screen.findByText('是否畅通')).toBeTruthy()
  await press('修改')
  fireEvent.click(await screen.findByText('消防车通道'))
  type(/^检查要点/, '是否畅通\n\n是否划线')
  await press('保存')
  await vi.waitFor(() => expect(server.sent('PUT', '/guidelines/g1')).toHaveLength(1))
  const sent = server.sent('PUT', '/guidelines/g1')[0]!
  expect(sent.body).toMatchObject({ sections: [{ itemId: 's1', points: ['是否畅通', '是否划线'] }] })
  expect(sent.headers.get('If-Match')).toBe('"3"')
})

it('keeps what was typed in this browser until it is saved or given up', async () => {
  fakeServer({ 'GET /guidelines/g1': () => ({ body: guideline({ can: [{ verb: 'amend', allowed: true }] }) }) })
  const page = renderRoutes(pages, '/guidelines/g1')
  await press('修改')
  fireEvent.click(await screen.findByText('消防车通道'))
  type(/^检查要点/, '是否畅通\n是否划线')
  page.unmount()

  renderRoutes(pages, '/guidelines/g1')
  await press('修改')
  expect(await screen.findByText(/已恢复本机/)).toBeTruthy()
  fireEvent.click(await screen.findByText('消防车通道'))
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^检查要点/).value).toBe('是否畅通\n是否划线')
  await press('放弃草稿')
  await vi.waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>(/^检查要点/).value).toBe('是否畅通'))
})

it('shows the lead what is to be judged, marks the key items and sends back with a reason', async () => {
  const can: GuidelineDetails['can'] = [
    { verb: 'return', allowed: true },
    { verb: 'accept', allowed: true },
    { verb: 'markKeyItems', allowed: true },
  ]
  const uncoveredItems = [{ id: 's9', code: 'PS-XF-009', name: '防火门' }]
  const server = fakeServer({
    'GET /guidelines/g1': () => ({ body: guideline({ status: 'submitted', can, uncoveredItems }) }),
    'POST /guidelines/g1/key-items': () => ({ body: { ...row, version: 4 } }),
    'POST /guidelines/g1/return': () => ({ body: { ...row, version: 4 } }),
  })
  renderRoutes(pages, '/guidelines/g1')
  expect(await screen.findByText(/1 个已发布的监管事项没有写到：防火门/)).toBeTruthy()
  fireEvent.click(screen.getByRole('checkbox', { name: '消防车通道' }))
  await press('保存重点事项')
  await vi.waitFor(() => expect(server.sent('POST', '/guidelines/g1/key-items')[0]?.body).toEqual({ itemIds: [] }))
  await press('退回')
  const dialog = await screen.findByRole('dialog')
  fireEvent.change(dialog.querySelector('textarea')!, { target: { value: '请补充防火门' } })
  await press('退回', dialog)
  await vi.waitFor(() =>
    expect(server.sent('POST', '/guidelines/g1/return')[0]?.body).toEqual({ reason: '请补充防火门' }),
  )
})

it('reads the newest edition with its contents, finds words, and says what it lacks', async () => {
  fakeServer({ 'GET /manuals': () => listOf(edition), 'GET /manuals/m1': () => ({ body: manual }) })
  renderRoutes(pages, '/manuals')
  const contents = await screen.findByRole('navigation', { name: '目录' })
  expect(
    within(contents)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['消防车通道', '灭火器'])
  for (const words of ['本版缺少：燃气使用安全', '坪工贸册〔2026〕1号', '重点', 'ab12'])
    expect(document.body.textContent).toContain(words)
  type('在手册中查找', '压力')
  await vi.waitFor(() => expect(within(contents).getAllByRole('link')).toHaveLength(1))
  expect(screen.queryByRole('region', { name: '消防车通道' })).toBeNull()
  expect(button('汇编新版')).toBeUndefined()
})

it('compiles an edition only once the lead has said that they looked', async () => {
  const server = fakeServer({
    'GET /manuals': () => listOf(edition),
    'GET /manuals/m1': () => ({ body: manual }),
    'POST /manuals/compile': () => ({ status: 201, body: edition }),
  })
  renderRoutes(pages, '/manuals?edition=m1', signedIn({ permissions: ['guidelines.read', 'manuals.compile'] }))
  await press('汇编新版')
  const dialog = await screen.findByRole('dialog')
  expect(button('汇编', dialog).disabled).toBe(true)
  fireEvent.click(within(dialog).getByRole('checkbox', { name: /我已核对/ }))
  await press('汇编', dialog)
  await vi.waitFor(() => expect(server.sent('POST', '/manuals/compile')[0]?.body).toEqual({ allowMissing: false }))
})

it.each([
  ['/guidelines', '还没有检查工作指引'],
  ['/manuals', '还没有汇编过一手册'],
])('says at %s what is missing, or why it cannot be shown', async (path, nothing) => {
  let refused = true
  fakeServer({ [`GET ${path}`]: () => (refused ? { status: 403, body: { title: '您没有权限' } } : listOf()) })
  renderRoutes(pages, path)
  expect(await screen.findByText('您没有权限')).toBeTruthy()
  refused = false
  fireEvent.click(button('重试'))
  expect(await screen.findByText(nothing)).toBeTruthy()
})
