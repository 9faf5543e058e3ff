import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { forget, writeDraft } from '@/lib/drafts'
import { fakeServer, pagesOf, press, renderRoutes, signedIn, type } from '@/ui/testing'
import { emptyState, stateOf, type EditorRow, type EditorState } from './editor'
import { filingsFeature } from './routes'
import { filing } from './testing'

const pages = await pagesOf(filingsFeature)

afterEach(async () => {
  cleanup()
  vi.unstubAllGlobals()
  await forget('xf.liaison')
})

const writer = signedIn({
  permissions: ['filings.write'],
  department: { code: 'XF', name: '坪山消防救援大队' },
})

/** The editor of a list with these rows, as they were kept on this machine. */
async function edit(value: Partial<EditorState>, answers: Parameters<typeof fakeServer>[0] = {}) {
  const base = emptyState('2026-11-25', '2026-12')
  await writeDraft({
    ...{ owner: 'xf.liaison', id: 'filings.new.doubleRandom.2026-12', version: null, savedAt: Date.now(), base },
    value: { ...stateOf(filing()), ...value },
  })
  const server = fakeServer({
    'POST /filings': () => ({ status: 201, body: { id: 'f1', status: 'draft', late: false, lines: [], version: 1 } }),
    'GET /filings/f1': () => ({ body: filing() }),
    'GET /departments/XF': () => ({ body: { code: 'XF', safetyDomains: ['fire', 'gas'] } }),
    ...answers,
  })
  const page = renderRoutes(pages, '/filings/new?kind=doubleRandom&month=2026-12', writer)
  expect(await screen.findByText(/已恢复本机/)).toBeTruthy()
  expect(await screen.findByRole('button', { name: '添加企业' })).toBeTruthy()
  return { ...page, server }
}

const typed = (row: number, over: Partial<EditorRow> = {}): EditorRow => ({
  ...{ key: `k${row}`, row, uscc: `9144030000000000${row}X`, name: `第${row}家`, from: '2026-12-10', to: '2026-12-18' },
  ...over,
})

const known = {
  id: 'e9',
  uscc: '91440300664190863W',
  name: '某某(深圳)有限公司',
  riskColour: 'blue',
  subdistrictCode: '440310005',
}

it('sets scope and nature of the chosen rows at once, and leaves the others and what was left open', async () => {
  const { server } = await edit({ rows: [typed(1), typed(2, { safetyDomains: ['gas'] }), typed(3)] })
  fireEvent.click(screen.getByLabelText('选择第 1 行'))
  fireEvent.click(screen.getByLabelText('选择第 3 行'))
  expect(screen.getByRole('toolbar', { name: '批量操作' }).textContent).toContain('已选 2 行')
  await press('批量设置')
  const dialog = await screen.findByRole('dialog')
  fireEvent.click(await within(dialog).findByLabelText('消防安全'))
  await press('设置2行', dialog)
  await press('保存并核对')
  await vi.waitFor(() => expect(server.sent('POST', '/filings')).toHaveLength(1))
  expect(server.sent('POST', '/filings')[0]!.body).toMatchObject({
    lines: [
      { row: 1, safetyDomains: ['fire'], from: '2026-12-10', to: '2026-12-18' },
      { row: 2, safetyDomains: ['gas'] },
      { row: 3, safetyDomains: ['fire'] },
    ],
  })
})

it('shows what new rows begin with, lets that be changed, and gives it to what is pasted', async () => {
  const { server } = await edit(
    { rows: [typed(1, { safetyDomains: ['gas'], officers: [{ name: '张三', certificateNo: '190001' }] })] },
    {
      'POST /filings/match': () => ({ body: { rows: [{ enterprise: known, by: 'name', candidates: [] }] } }),
    },
  )
  expect(screen.getByText(/^名单默认：12月10日—18日；燃气使用安全；张三/)).toBeTruthy()
  await press('修改默认')
  const dialog = await screen.findByRole('dialog')
  fireEvent.click(await within(dialog).findByLabelText('消防安全'))
  await press('确定', dialog)
  expect(await screen.findByText(/^名单默认：12月10日—18日；消防安全、燃气使用安全；张三/)).toBeTruthy()
  await press('粘贴名单')
  type('粘贴的内容', '企业名称\t检查日期\n某某（深圳）有限公司\t12月11日')
  expect(await screen.findByText(/按名称找到/)).toBeTruthy()
  await press('加入1行')
  await press('保存并核对')
  await vi.waitFor(() => expect(server.sent('POST', '/filings')).toHaveLength(1))
  expect(server.sent('POST', '/filings')[0]!.body).toMatchObject({
    lines: [
      { row: 1, safetyDomains: ['gas'] },
      { uscc: '91440300664190863W', safetyDomains: ['fire', 'gas'] },
    ],
  })
})

it('begins a row with what its body alone looks after, however late that is known', async () => {
  let known = () => {}
  const late = new Promise<void>((resolve) => (known = resolve))
  fakeServer({
    'GET /departments/XF': () => late.then(() => ({ body: { code: 'XF', safetyDomains: ['fire'] } })),
  })
  renderRoutes(pages, '/filings/new?kind=doubleRandom&month=2026-12', writer)
  expect(await screen.findByText('检查的企业')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '添加企业' })).toBeNull()
  known()
  fireEvent.click(await screen.findByRole('button', { name: '添加企业' }))
  const row = await screen.findByRole('dialog')
  expect((await within(row).findByLabelText<HTMLInputElement>('消防安全')).checked).toBe(true)
})

it('saves a list in which a window is reversed, so that the row is judged like any other', async () => {
  const { server } = await edit({ rows: [typed(1), typed(2, { from: '2026-12-18', to: '2026-12-10' })] })
  expect(screen.getByText('检查窗口的止日早于起日')).toBeTruthy()
  await press('保存并核对')
  await vi.waitFor(() => expect(server.sent('POST', '/filings')).toHaveLength(1))
})

it('adds what was pasted by a part of its name as chosen, an unknown one as it is, and leaves words out that mean nothing', async () => {
  const other = { ...known, id: 'e8', uscc: '91440300MA5F00001X', name: '某某精密（深圳）有限公司' }
  const { server } = await edit(
    { rows: [] },
    {
      'POST /filings/match': () => ({
        body: { rows: [{ candidates: [known, other] }, { candidates: [] }, { candidates: [] }] },
      }),
    },
  )
  await press('粘贴名单')
  type('粘贴的内容', '1、某某精密 12月11日\n2、从未登记的公司 12月12日\n请各位尽快核对')
  expect(await screen.findByText(/读懂 2 行，其中 2 行还不能确定企业/)).toBeTruthy()
  expect(screen.getByText(/1 行没有读懂，不加入：请各位尽快核对/)).toBeTruthy()
  fireEvent.mouseDown(screen.getByLabelText('第 1 行的企业'))
  fireEvent.click(await screen.findByText('某某精密（深圳）有限公司（91440300MA5F00001X）'))
  await press('加入2行')
  await press('保存并核对')
  await vi.waitFor(() => expect(server.sent('POST', '/filings')).toHaveLength(1))
  expect(server.sent('POST', '/filings')[0]!.body).toMatchObject({
    lines: [
      { uscc: other.uscc, from: '2026-12-11' },
      { uscc: '', enterpriseName: '从未登记的公司', from: '2026-12-12' },
    ],
  })
})

const outline = {
  ...{ sheets: [{ name: '12月', hidden: false }], sheet: '12月', headerRow: 3, understood: false, remembered: false },
  columns: [
    { place: 0, title: '对象', field: 'name', guessed: true, samples: ['某某(深圳)有限公司'] },
    { place: 1, title: '几时去', guessed: false, samples: ['12月5日'] },
  ],
  fields: [
    { field: 'uscc', title: '统一社会信用代码' },
    { field: 'name', title: '企业名称' },
    { field: 'from', title: '检查窗口起日' },
  ],
}

const choose = (file: File) => userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file)

it('asks what the columns of a strange sheet are, reads it so, remembers that, and offers what it corrected', async () => {
  const row = { row: 4, uscc: '91440300664190863O', name: '某某深圳', from: '2026-12-05', to: '2026-12-05' }
  const unknown = { code: 'filing.enterprise.unknown', title: '企业库中没有' }
  const { server } = await edit(
    { rows: [] },
    {
      'POST /filings/import/outline': () => ({ body: outline }),
      'POST /filings/import': () => ({
        body: {
          ...{ saved: false, notes: [] },
          rows: [
            {
              ...{ ...row, safetyDomains: ['fire'], itemIds: [], officers: [], warnings: [] },
              ...{ breaches: [unknown], candidates: [known] },
            },
          ],
        },
      }),
    },
  )
  await choose(new File(['PK'], '名单.xlsx'))
  expect(await screen.findByText('按内容猜测，请核对')).toBeTruthy()
  fireEvent.mouseDown(screen.getByLabelText('B列几时去作为'))
  fireEvent.click(await screen.findByText('检查窗口起日'))
  await press('读取名单')
  await vi.waitFor(() => expect(server.sent('POST', '/filings/import')).toHaveLength(1))
  expect(Object.fromEntries(server.sent('POST', '/filings/import')[0]!.search)).toMatchObject({
    ...{ sheet: '12月', headerRow: '3', columns: 'name:0,from:1', dryRun: 'true', remember: 'true' },
  })
  await press('全部更正（1）')
  await press('保存并核对')
  await vi.waitFor(() => expect(server.sent('POST', '/filings')).toHaveLength(1))
  expect(server.sent('POST', '/filings')[0]!.body).toMatchObject({ lines: [{ uscc: known.uscc }] })
})

it('says of a file that is too large what to do, and does not send it', async () => {
  const { server } = await edit({ rows: [] })
  const file = new File(['PK'], '名单.xlsx')
  Object.defineProperty(file, 'size', { value: 60 * 1024 * 1024 })
  await choose(file)
  expect(await screen.findByText(/文件有 60 MB，名单最大 20 MB/)).toBeTruthy()
  expect(server.sent('POST', '/filings/import/outline')).toHaveLength(0)
})
