import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router'
import { vi } from 'vitest'
import type { SignedIn } from '@/api/generated'
import { meQuery } from '@/api/me'
import { AntdProvider } from './AntdProvider'
import type { Feature } from './feature'

/** Somebody who is signed in. For tests. */
export const signedIn = (over: Partial<SignedIn> = {}): SignedIn => ({
  userName: 'xf.liaison',
  displayName: '陈晓',
  roles: ['liaison'],
  permissions: [],
  today: '2026-11-25',
  authenticator: false,
  ...over,
})

/** Renders a part of a page as it stands in the application: Ant Design, a query cache of its own, a data router, a person. For tests. */
export function renderUi(node: ReactNode, url = '/', me: SignedIn = signedIn()) {
  return renderRoutes([{ path: '*', element: node }], url, me)
}

/** Renders pages by their routes. For tests. */
export function renderRoutes(routes: RouteObject[], url: string, me: SignedIn = signedIn()) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  client.setQueryData(meQuery.queryKey, me)
  client.setQueryDefaults(meQuery.queryKey, { staleTime: Infinity })
  const router = createMemoryRouter(routes, { initialEntries: [url] })
  const rendered = render(
    <QueryClientProvider client={client}>
      <AntdProvider>
        <RouterProvider router={router} />
      </AntdProvider>
    </QueryClientProvider>,
  )
  return { ...rendered, client, router }
}

/**
 * The pages of a feature by its own routes; the page of another feature that they lead to is empty. Loaded where a test's file begins,
 * since the first import may take longer than a test has. For tests.
 */
export async function pagesOf({ routes }: Pick<Feature, 'routes'>): Promise<RouteObject[]> {
  const loaded = routes.map(async ({ lazy, path, handle }) => ({ path, handle, ...(await lazy()) }))
  return [...(await Promise.all(loaded)), { path: '*', element: null }]
}

/** A page of a list, as the server answers it. For tests. */
export const listOf = <T,>(...items: T[]) => ({
  body: { items, page: 1, size: 20, total: items.length, totalIsExact: true },
})

/** Types into the field of that label. For tests. */
export const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

/** Types into a list's search and leaves it. For tests. */
export function searchFor(placeholder: string, value: string) {
  type(placeholder, value)
  fireEvent.blur(screen.getByLabelText(placeholder))
}

/** The button that says so; asking by role takes a second on a large page in jsdom. For tests. */
export const button = (text: string, within: HTMLElement = document.body) =>
  [...within.querySelectorAll('button')].find((each) => each.textContent.replaceAll(/\s/g, '') === text)!

/** Presses the button that says so, once it can be pressed. For tests. */
export async function press(text: string, within?: HTMLElement) {
  await vi.waitFor(() => {
    const found = button(text, within) as HTMLButtonElement | undefined
    if (!found || found.disabled || found.classList.contains('ant-btn-loading')) throw new Error(`no ${text} to press`)
  })
  fireEvent.click(button(text, within))
}

export interface Sent {
  method: string
  path: string
  search: URLSearchParams
  headers: Headers
  body: unknown
}

type Answer = { status?: number; body?: unknown; headers?: Record<string, string> } | 'network'

/** What the server would say, by `METHOD /path`; every request is kept. An operation without an answer is 404. For tests. */
export function fakeServer(answers: Record<string, (sent: Sent) => Answer | Promise<Answer>>) {
  const requests: Sent[] = []
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const url = new URL(input, 'http://test')
    const sent: Sent = {
      method: init.method ?? 'GET',
      path: url.pathname.replace('/api/v1', ''),
      search: url.searchParams,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : init.body,
    }
    requests.push(sent)
    const answer = (await answers[`${sent.method} ${sent.path}`]?.(sent)) ?? {
      status: 404,
      body: { title: '没有找到' },
    }
    if (answer === 'network') throw new TypeError('Failed to fetch')
    const { status = 200, body, headers } = answer
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: {
        'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
        ...headers,
      },
    })
  })
  return {
    requests,
    sent: (method: string, path: string) => requests.filter((each) => each.method === method && each.path === path),
  }
}
