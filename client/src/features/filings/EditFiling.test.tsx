import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { filingsQueries, type FilingDetails } from '@/api/generated'
import { forget, writeDraft } from '@/lib/drafts'
import { button, fakeServer, renderRoutes, type Sent } from '@/ui/testing'
import { Component as EditFiling } from './EditFiling'
import { stateOf } from './editor'

const officers = [
  { name: '张三', certificateNo: '190001' },
  { name: '李四', certificateNo: '190002' },
]

const line = (row: number, uscc: string, name: string, version: number) =>
  ({
    id: `line-${version}-${row}`,
    row,
    uscc,
    enterprise: { id: uscc, uscc, name, riskColour: 'blue' },
    from: '2026-12-01',
    to: '2026-12-10',
    safetyDomains: ['fire'],
    items: [],
    nature: 'daily',
    officers,
  }) as never

const filing = (version: number, title: string, enterprises = ['广泰源']): FilingDetails =>
  ({
    id: 'f1',
    version,
    kind: 'adHoc',
    status: 'draft',
    title,
    can: [],
    history: [{ at: `2026-11-25T0${version}:00:00Z`, kind: 'filing.amended', sentence: '', actor: '赖国辉' }],
    lines: enterprises.map((name, index) => line(index + 1, `9144030000000000${index}X`, name, version)),
  }) as unknown as FilingDetails

let record: FilingDetails
let amended: Sent[]

function open() {
  const server = fakeServer({
    'GET /filings/f1': () => ({ body: record }),
    'PUT /filings/f1': (sent) => {
      amended.push(sent)
      if (sent.headers.get('If-Match') !== `"${record.version}"`)
        return { status: 412, body: { title: '已被他人修改', code: 'version.stale', status: 412 } }
      return { body: { id: 'f1', status: 'draft' } }
    },
  })
  const page = renderRoutes(
    [
      { path: '/filings/:id/edit', element: <EditFiling /> },
      { path: '/filings/:id', element: <p>核对页</p> },
    ],
    '/filings/f1/edit',
  )
  return { ...page, server }
}

const title = () => screen.findByLabelText<HTMLInputElement>('名单标题')
const save = () => button('保存并核对')
const goOn = () => button('按所选内容继续')
const type = async (text: string) => fireEvent.change(await title(), { target: { value: text } })
const sentTitle = () => (amended.at(-1)!.body as { title?: string }).title

beforeEach(() => {
  amended = []
  record = filing(1, '十二月名单')
})

afterEach(async () => {
  cleanup()
  vi.unstubAllGlobals()
  await forget('xf.liaison')
})

describe('editing a list while a colleague does', () => {
  it('shows what the colleague changed when the page reads it again, and saves only what was chosen', async () => {
    const { client } = open()
    await type('十二月名单（我改）')
    record = filing(2, '十二月名单（同事改）', ['广泰源', '新纶'])
    await client.refetchQueries(filingsQueries.show({ id: 'f1' }))

    const notice = (await screen.findByText('同事已修改这份内容')).closest<HTMLElement>('[role=alert]')!
    expect(notice.textContent).toContain('赖国辉')
    expect(within(notice).getByText('十二月名单（同事改）')).toBeTruthy()
    expect(within(notice).getByText('新纶')).toBeTruthy()
    expect(save()).toHaveProperty('disabled', true)
    expect(goOn()).toHaveProperty('disabled', true)

    fireEvent.click(within(screen.getByLabelText('名单标题采用')).getByText('我的'))
    fireEvent.click(goOn())
    expect(screen.queryByText('同事已修改这份内容')).toBeNull()
    fireEvent.click(save())
    expect(await screen.findByText('核对页')).toBeTruthy()
    expect(amended.map((sent) => sent.headers.get('If-Match'))).toEqual(['"2"'])
    expect(sentTitle()).toBe('十二月名单（我改）')
    expect((amended[0]!.body as FilingDetails).lines).toHaveLength(2)
  })

  it('sends the version that was opened, and after the refusal asks once', async () => {
    open()
    await type('我改')
    record = filing(5, '同事改')
    fireEvent.click(save())
    expect(await screen.findByText('同事已修改这份内容')).toBeTruthy()
    expect(amended[0]!.headers.get('If-Match')).toBe('"1"')
    expect(screen.queryByText('已被他人修改')).toBeNull()

    fireEvent.click(button('都用同事的'))
    fireEvent.click(goOn())
    expect((await title()).value).toBe('同事改')
    fireEvent.click(save())
    expect(await screen.findByText('核对页')).toBeTruthy()
    expect(amended.map((sent) => sent.headers.get('If-Match'))).toEqual(['"1"', '"5"'])
    expect(sentTitle()).toBe('同事改')
  })

  it('takes the newer version without asking where nothing was typed', async () => {
    const { client } = open()
    await title()
    record = filing(2, '同事改')
    await client.refetchQueries(filingsQueries.show({ id: 'f1' }))
    await vi.waitFor(async () => expect((await title()).value).toBe('同事改'))
    expect(screen.queryByText('同事已修改这份内容')).toBeNull()
  })

  it('holds a draft of an older version against the present one', async () => {
    const old = stateOf(filing(1, '十二月名单'))
    await writeDraft({
      ...{ owner: 'xf.liaison', id: 'filings.f1', version: 1, savedAt: Date.now() },
      ...{ base: old, value: { ...old, title: '旧草稿' } },
    })
    record = filing(5, '第五版')
    open()
    expect((await title()).value).toBe('旧草稿')
    expect(await screen.findByText('同事已修改这份内容')).toBeTruthy()
    expect(save()).toHaveProperty('disabled', true)
    expect(amended).toEqual([])
  })

  it('does not ask where the list already says what was sent, as after an answer that was lost', async () => {
    open()
    await type('我改')
    record = filing(2, '我改')
    fireEvent.click(save())
    expect(await screen.findByText('核对页')).toBeTruthy()
    expect(amended).toHaveLength(1)
  })

  it('keeps what is typed on this machine, and nothing once it is saved', async () => {
    const first = open()
    await type('我改')
    first.unmount()
    const second = open()
    expect((await title()).value).toBe('我改')
    expect(screen.getByText(/已恢复本机/)).toBeTruthy()
    fireEvent.click(save())
    expect(await screen.findByText('核对页')).toBeTruthy()
    second.unmount()
    record = filing(2, '我改')
    open()
    await title()
    expect(screen.queryByText(/已恢复本机/)).toBeNull()
  })

  it('says when this browser cannot keep what is typed', async () => {
    open()
    await title()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await type('我改')
    expect(await screen.findByText(/没有空间保存草稿/, undefined, { timeout: 3000 })).toBeTruthy()
    vi.restoreAllMocks()
  })
})
