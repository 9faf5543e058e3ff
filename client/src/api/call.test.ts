import { expect, it } from 'vitest'
import { call, fetchFile } from './call'
import { FilingsClient, filingsQueries } from './generated'
import type { Http } from './http'

/** Notes what is sent through it and gives one answer to all. */
function recorder(answer: () => Response) {
  const sent: { url: string; init: RequestInit }[] = []
  const http: Http = {
    fetch: (url, init = {}) => {
      sent.push({ url: url as string, init })
      return Promise.resolve(answer())
    },
  }
  return { http, sent }
}

it('asks with what is given, each value of several, and nothing for what is left out', async () => {
  const { http, sent } = recorder(() => Response.json({ items: [] }))
  const query = { q: '坪山 1', late: false, page: 2, month: undefined, status: ['a', 'b'] }
  expect(await call(http, 'GET', '/api/v1/filings', { query })).toEqual({ items: [] })
  const url = new URL(sent[0]!.url, 'http://x')
  expect([...url.searchParams]).toEqual([
    ['q', '坪山 1'],
    ['late', 'false'],
    ['page', '2'],
    ['status', 'a'],
    ['status', 'b'],
  ])
})

it('sends the version and the body of a generated verb by name, through the Http that it was given', async () => {
  const { http, sent } = recorder(() => Response.json({ id: 'f/1' }))
  await new FilingsClient(http).return({ id: 'f/1', ifMatch: '"3"', body: { reason: '缺日期' } })
  const [{ url, init }] = sent as [(typeof sent)[number]]
  expect(url).toBe('/api/v1/filings/f%2F1/return')
  expect(init).toMatchObject({ method: 'POST', body: '{"reason":"缺日期"}' })
  expect(init.headers).toEqual({ Accept: 'application/json', 'Content-Type': 'application/json', 'If-Match': '"3"' })
})

it('sends a file as a form and answers nothing with nothing', async () => {
  const { http, sent } = recorder(() => new Response(null, { status: 204 }))
  expect(await call(http, 'POST', '/api/v1/attachments', { file: new File(['x'], '照片.jpg') })).toBeUndefined()
  const form = sent[0]!.init.body as FormData
  expect((form.get('file') as File).name).toBe('照片.jpg')
  expect(sent[0]!.init.headers).not.toHaveProperty('Content-Type')
})

it('reads a file with the name that the server gives it', async () => {
  const headers = { 'Content-Disposition': "attachment; filename*=UTF-8''%E5%A4%87.xlsx" }
  const { http } = recorder(() => new Response('x', { headers }))
  const { data, fileName } = await fetchFile(http, 'GET', '/api/v1/filings/1/export', {})
  expect(fileName).toBe('备.xlsx')
  expect(data.size).toBe(1)
})

it('names what a query asks in its key, below the key of the resource', () => {
  expect(filingsQueries.list({ page: 2 }).queryKey).toEqual([...filingsQueries.key, 'list', { page: 2 }])
})
