import { newKey } from '@/lib/newKey'
import { isAbort, networkProblem, parseProblem, ProblemError } from './problem'
import { session } from './session'

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** Where a 401 is an answer of its own and not the end of a session. */
const SIGN_IN_PATHS = ['/auth/login', '/auth/me', '/auth/logout']

export function readCookie(name: string, cookies: string = document.cookie): string | null {
  const found = cookies.split('; ').find((cookie) => cookie.startsWith(`${name}=`))
  return found ? decodeURIComponent(found.slice(name.length + 1)) : null
}

function headersFor(init: RequestInit, method: string, idempotencyKey: string | null): Headers {
  const headers = new Headers(init.headers)
  const token = UNSAFE.has(method) ? readCookie('XSRF-TOKEN') : null
  if (token) headers.set('X-XSRF-TOKEN', token)
  if (idempotencyKey && !headers.get('Idempotency-Key')) headers.set('Idempotency-Key', idempotencyKey)
  return headers
}

async function send(url: string, init: RequestInit, method: string, key: string | null): Promise<Response> {
  try {
    return await fetch(url, { ...init, method, headers: headersFor(init, method, key), credentials: 'same-origin' })
  } catch (error) {
    if (isAbort(error)) throw error
    throw new ProblemError(networkProblem())
  }
}

async function sendThroughSession(
  url: string,
  init: RequestInit,
  method: string,
  key: string | null,
): Promise<Response> {
  const response = await send(url, init, method, key)
  if (response.status !== 401 || SIGN_IN_PATHS.some((path) => url.split('?')[0]!.endsWith(path))) return response
  try {
    await session.signedInAgain()
  } catch {
    return response
  }
  return send(url, init, method, key)
}

/**
 * The `fetch` below the generated client: same-origin cookies, the antiforgery header, an Idempotency-Key for whoever brings none (good
 * for this sending and for its repetition after a new sign-in), a pause and a second sending when the session has expired, and every
 * refusal as a {@link ProblemError}.
 */
export async function httpFetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const url = input instanceof Request ? input.url : input.toString()
  const method = (init.method ?? 'GET').toUpperCase()
  const response = await sendThroughSession(url, init, method, method === 'POST' ? newKey() : null)
  if (!response.ok) {
    throw new ProblemError(parseProblem(response.status, await response.text(), response.headers.get('X-Request-Id')))
  }
  return response
}

/** What the generated clients send through; it throws every refusal. */
export interface Http {
  fetch: (url: RequestInfo, init?: RequestInit) => Promise<Response>
}

/** For reading; what changes something goes through `useCommand`, which brings its own. */
export const http: Http = { fetch: httpFetch }

/** JSON by hand, for the two pages that must stay small (sign-in, verification); all others use the generated client. */
export async function requestJson<T>(url: string, init: RequestInit & { json?: unknown } = {}): Promise<T> {
  const { json, ...rest } = init
  const response = await httpFetch(url, {
    ...rest,
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    headers: { Accept: 'application/json', ...(json === undefined ? {} : { 'Content-Type': 'application/json' }) },
  })
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}
