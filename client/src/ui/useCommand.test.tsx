import { cleanup, fireEvent, screen } from '@testing-library/react'
import { useQuery } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { requestJson, type Http } from '@/api/http'
import { forget } from '@/lib/drafts'
import { CommandAlert } from './CommandAlert'
import { ExportButton } from './ExportButton'
import { button, fakeServer, renderUi } from './testing'
import { useCommand } from './useCommand'

const derive = (http: Http, _: unknown, ifMatch: string) =>
  http.fetch('/api/v1/joint-lists/2026-12/derive', { method: 'POST', headers: { 'If-Match': ifMatch } })

/** A page with a record, its verb, and the reference data that the verb does not concern. */
function Page({ asking = false }: { asking?: boolean }) {
  const list = useQuery({ queryKey: ['list'], queryFn: () => requestJson<{ version: number }>('/api/v1/list') })
  useQuery({ queryKey: ['reference'], queryFn: () => requestJson('/api/v1/reference') })
  if (!list.data) return null
  return <Verb version={list.data.version} asking={asking} />
}

function Verb({ version, asking }: { version: number; asking: boolean }) {
  const command = useCommand<void>({
    id: 'derive',
    send: derive,
    version,
    asking,
    changes: [['list']],
    success: '58 行合并为 21 次入企',
  })
  return (
    <>
      <button onClick={() => void command.run()}>{command.busy ? '正在推导' : '推导'}</button>
      <CommandAlert command={command} />
    </>
  )
}

const path = '/joint-lists/2026-12/derive'
const keyOf = (sent: { headers: Headers }) => sent.headers.get('Idempotency-Key')

afterEach(async () => {
  cleanup()
  vi.unstubAllGlobals()
  await forget('xf.liaison')
})

describe('a command', () => {
  it('is sent once for two presses, says what came of it, and reads again only what it changed', async () => {
    let pressed = () => undefined as void
    const twice = new Promise<void>((done) => (pressed = done))
    const server = fakeServer({
      'GET /list': () => ({ body: { version: 3 } }),
      'GET /reference': () => ({ body: {} }),
      [`POST ${path}`]: () => twice.then(() => ({ body: {} })),
    })
    renderUi(<Page />)
    fireEvent.click(await screen.findByText('推导'))
    fireEvent.click(await screen.findByText('正在推导'))
    pressed()
    expect(await screen.findByText('58 行合并为 21 次入企')).toBeTruthy()
    await vi.waitFor(() => expect(server.sent('GET', '/list')).toHaveLength(2))
    expect(server.sent('POST', path)).toHaveLength(1)
    expect(server.sent('POST', path)[0]!.headers.get('If-Match')).toBe('"3"')
    expect(server.sent('GET', '/reference')).toHaveLength(1)
  })

  it('keeps its key over a broken network and a closed page, and does not announce what was only repeated', async () => {
    const answers = ['network' as const, { status: 504 }, { body: {}, headers: { 'Idempotency-Replayed': 'true' } }]
    const server = fakeServer({
      'GET /list': () => ({ body: { version: 3 } }),
      'GET /reference': () => ({ body: {} }),
      [`POST ${path}`]: () => answers.shift() ?? { body: {} },
    })
    const first = renderUi(<Page />)
    fireEvent.click(await screen.findByText('推导'))
    expect(await screen.findByText(/网络不通/)).toBeTruthy()
    fireEvent.click(await screen.findByText('推导'))
    expect(await screen.findByText(/服务响应超时/)).toBeTruthy()
    first.unmount()
    renderUi(<Page />)
    fireEvent.click(await screen.findByText('推导'))
    expect(await screen.findByText(/此前已经提交/)).toBeTruthy()
    expect(screen.queryByText('58 行合并为 21 次入企')).toBeNull()
    await vi.waitFor(() => expect(server.sent('GET', '/list')).toHaveLength(3))

    fireEvent.click(await screen.findByText('推导'))
    expect(await screen.findByText('58 行合并为 21 次入企')).toBeTruthy()
    const keys = server.sent('POST', path).map(keyOf)
    expect(new Set(keys.slice(0, 3)).size).toBe(1)
    expect(keys[3]).not.toBe(keys[0])
  })

  it('decides on the version that the dialog was opened with, and asks once when the matter has moved on', async () => {
    let version = 3
    const server = fakeServer({
      'GET /list': () => ({ body: { version } }),
      'GET /reference': () => ({ body: {} }),
      [`POST ${path}`]: (sent) =>
        sent.headers.get('If-Match') === `"${version}"`
          ? { body: {} }
          : { status: 412, body: { title: '已被他人修改', code: 'version.stale', status: 412 } },
    })
    renderUi(<Page asking />)
    await screen.findByText('推导')
    version = 4
    fireEvent.click(screen.getByText('推导'))
    expect(await screen.findByText(/有了新的进展/)).toBeTruthy()
    expect(screen.queryByText('已被他人修改')).toBeNull()
    fireEvent.click(await screen.findByText('推导'))
    expect(server.sent('POST', path)).toHaveLength(1)

    fireEvent.click(button('已看过，继续'))
    fireEvent.click(screen.getByText('推导'))
    expect(await screen.findByText('58 行合并为 21 次入企')).toBeTruthy()
    expect(server.sent('POST', path).map((sent) => sent.headers.get('If-Match'))).toEqual(['"3"', '"4"'])
  })
})

describe('an export', () => {
  it('is busy until the file is there, and shows why there is none', async () => {
    const server = fakeServer({
      'GET /hazards/export': () => ({ status: 503, body: { title: '服务繁忙', code: 'busy', status: 503 } }),
    })
    renderUi(<ExportButton from="/api/v1/hazards/export" name="隐患台账.xlsx" />)
    const press = button('导出')
    fireEvent.click(press)
    fireEvent.click(press)
    expect(await screen.findByText('没有下载到“隐患台账.xlsx”')).toBeTruthy()
    expect(screen.getByText('服务繁忙')).toBeTruthy()
    expect(server.requests).toHaveLength(1)
  })
})
