import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { httpFetch, readCookie } from './http'
import { session } from './session'

type Sent = { url: string; headers: Headers; body: unknown }

let sent: Sent[] = []
let answers: (() => Promise<Response>)[] = []

const answer = (status: number, body?: unknown, headers?: Record<string, string>) => () =>
  Promise.resolve(new Response(status === 204 ? null : JSON.stringify(body ?? {}), { status, headers }))

beforeEach(() => {
  sent = []
  answers = []
  document.cookie = 'XSRF-TOKEN=tok%3D1'
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    sent.push({ url, headers: new Headers(init.headers), body: init.body })
    return answers.shift()!()
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  session.abandoned()
})

const post = (body = '{"a":1}', url = '/api/v1/filings') => httpFetch(url, { method: 'POST', body })
const key = (index: number) => sent[index]!.headers.get('Idempotency-Key')

describe('http', () => {
  it('sends the antiforgery token with what changes something, and only then', async () => {
    answers = [answer(200), answer(200)]
    await httpFetch('/api/v1/filings')
    await post()
    expect(sent[0]!.headers.get('X-XSRF-TOKEN')).toBeNull()
    expect(sent[1]!.headers.get('X-XSRF-TOKEN')).toBe('tok=1')
    expect(readCookie('missing', 'a=1')).toBeNull()
  })

  it('gives each POST a key, and leaves the one that somebody brought', async () => {
    answers = [answer(201), answer(201), answer(201)]
    await post()
    await post()
    await httpFetch('/api/v1/filings', { method: 'POST', headers: { 'Idempotency-Key': 'mine' } })
    expect(key(0)).toBeTruthy()
    expect(key(1)).not.toBe(key(0))
    expect(key(2)).toBe('mine')
  })

  it('waits for the next sign-in when the session has expired, and then goes on with the same key', async () => {
    answers = [answer(401), answer(200, { done: true })]
    const pending = post()
    await vi.waitFor(() => expect(session.expired).toBe(true))
    document.cookie = 'XSRF-TOKEN=new'
    session.restored()
    await expect((await pending).json()).resolves.toEqual({ done: true })
    expect(key(1)).toBe(key(0))
    expect(sent[1]!.headers.get('X-XSRF-TOKEN')).toBe('new')
  })

  it('stays refused when the person gives up, and never asks for what the sign-in page itself asks', async () => {
    answers = [answer(401, { title: '请先登录', code: 'auth.required' }), answer(401)]
    const pending = post()
    await vi.waitFor(() => expect(session.expired).toBe(true))
    session.abandoned()
    await expect(pending).rejects.toMatchObject({ problem: { code: 'auth.required' } })
    await expect(httpFetch('/api/v1/auth/me')).rejects.toMatchObject({ status: 401 })
    expect(session.expired).toBe(false)
  })

  it('throws a refusal with its clause, rows and request id', async () => {
    const breaches = [{ code: 'filing.frequency.exceeded', title: '本年度已备案', clause: '六(三)', row: 4 }]
    answers = [
      answer(
        409,
        { title: '有行不通过', code: 'filing.refused', clause: '五(三)2', breaches },
        { 'X-Request-Id': 'r1' },
      ),
    ]
    await expect(post()).rejects.toMatchObject({
      problem: { title: '有行不通过', status: 409, clause: '五(三)2', breaches, traceId: 'r1' },
    })
  })

  it("makes a sentence of its own of a proxy's page", async () => {
    answers = [() => Promise.resolve(new Response('<html>Bad gateway</html>', { status: 502 }))]
    await expect(post()).rejects.toMatchObject({ problem: { title: '服务暂时不可用，请稍后再试', code: 'http.502' } })
  })

  it('lets an aborted request be aborted', async () => {
    answers = [() => Promise.reject(new DOMException('aborted', 'AbortError'))]
    await expect(httpFetch('/api/v1/filings')).rejects.toMatchObject({ name: 'AbortError' })
  })
})
