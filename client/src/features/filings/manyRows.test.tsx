import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { forget, writeDraft } from '@/lib/drafts'
import { fakeServer, listOf, pagesOf, press, renderRoutes, signedIn, type } from '@/ui/testing'
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
  return { ...page, server }
}

const typed = (row: number, over: Partial<EditorRow> = {}): EditorRow => ({
  ...{ key: `k${row}`, row, uscc: `9144030000000000${row}X`, name: `第${row}家`, from: '2026-12-10', to: '2026-12-18' },
  ...over,
})

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
      'GET /enterprises': () =>
        listOf({ id: 'e9', uscc: '91440300664190863W', name: '某某(深圳)有限公司', riskColour: 'blue' }),
    },
  )
  expect(screen.getByText(/^名单默认：12月10日—18日；燃气使用安全；张三/)).toBeTruthy()
  await press('修改默认')
  const dialog = await screen.findByRole('dialog')
  fireEvent.click(await within(dialog).findByLabelText('消防安全'))
  await press('确定', dialog)
  expect(await screen.findByText(/^名单默认：12月10日—18日；消防安全、燃气使用安全；张三/)).toBeTruthy()
  await press('从Excel粘贴')
  type('粘贴的内容', '企业名称\t检查日期\n某某（深圳）有限公司\t12月11日')
  expect(await screen.findByText(/按企业名称找到/)).toBeTruthy()
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

it('saves a list in which a window is reversed, so that the row is judged like any other', async () => {
  const { server } = await edit({ rows: [typed(1), typed(2, { from: '2026-12-18', to: '2026-12-10' })] })
  expect(screen.getByText('检查窗口的止日早于起日')).toBeTruthy()
  await press('保存并核对')
  await vi.waitFor(() => expect(server.sent('POST', '/filings')).toHaveLength(1))
})
