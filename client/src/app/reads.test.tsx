import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, waitFor } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { meQuery } from '@/api/me'
import { AntdProvider } from '@/ui/AntdProvider'
import { routeOf } from '@/ui/routeOf'
import { fakeServer, signedIn } from '@/ui/testing'
import { features } from './features'

const routes = features.flatMap((feature) => feature.routes)

// The first import may take longer than a test has.
await Promise.all(routes.filter(({ reads }) => reads).map(({ lazy }) => lazy()))

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** Each page and all that it needs to be there; what the words of streets and bodies come from is read once for all pages. */
const MAIN: [path: string, url: string, asked: string[]][] = [
  ['inspections/:id', '/inspections/1', ['/inspections/1', '/inspections/1/timeline']],
  [
    'inspections/:id',
    '/inspections/1?tab=checklists',
    ['/inspections/1', '/inspections/1/timeline', '/inspections/1/checklists'],
  ],
  ['onsite/:id', '/onsite/1', ['/inspections/1', '/inspections/1/checklists']],
  ['filings', '/filings?status=draft', ['/filings', '/filings/counts']],
  ['filings/:id', '/filings/1', ['/filings/1']],
  ['filings/:id/edit', '/filings/1/edit', ['/filings/1', '/departments/XF']],
  ['hazards', '/hazards?overdue=true', ['/hazards', '/hazards/counts']],
  ['closure-reports', '/closure-reports?late=true', ['/closure-reports', '/closure-reports/counts']],
  ['closure-reports', '/closure-reports?view=owed', ['/closure-reports/owed', '/closure-reports/counts']],
  ['hazards/:id', '/hazards/1', ['/hazards/1']],
  ['rechecks/:id', '/rechecks/1', ['/rechecks/1']],
  ['enterprises/:id', '/enterprises/1', ['/enterprises/1', '/enterprises/1/timeline']],
  [
    'joint-lists/:month',
    '/joint-lists/2026-12?view=apart',
    ['/joint-lists/2026-12', '/joint-lists/2026-12/enterprises'],
  ],
]

function open(path: string, url: string, over: { lazy?: () => Promise<never>; permissions?: [] } = {}) {
  // Nothing is answered: what is asked once stays under way.
  const server = fakeServer(
    Object.fromEntries(
      MAIN.flatMap(([, , asked]) => asked).map((each) => [`GET ${each}`, () => new Promise<never>(() => undefined)]),
    ),
  )
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 15_000 } } })
  const route = routes.find((each) => each.path === path)!
  const permissions = over.permissions ?? (route.handle?.permission ? [route.handle.permission] : [])
  client.setQueryData(
    meQuery.queryKey,
    signedIn({ permissions, department: { code: 'XF', name: '消防', shortName: '消防', body: 'XF' } as never }),
  )
  const router = createMemoryRouter(
    [{ path: '/begin', element: null }, routeOf({ ...route, ...(over.lazy && { lazy: over.lazy }) }, client)],
    { initialEntries: ['/begin'] },
  )
  render(
    <QueryClientProvider client={client}>
      <AntdProvider>
        <RouterProvider router={router} />
      </AntdProvider>
    </QueryClientProvider>,
  )
  void router.navigate(url)
  return { server, router, asked: () => [...new Set(server.requests.map((each) => each.path))].sort() }
}

it.each(MAIN)('begins all that %s at %s asks for while its chunk is still on its way', async (path, url, wanted) => {
  const { asked } = open(path, url, { lazy: () => new Promise<never>(() => undefined) })
  await waitFor(() => expect(asked()).toEqual([...wanted].sort()))
})

it.each(MAIN)('asks the same question once when %s at %s is there', async (path, url, wanted) => {
  const { server, router } = open(path, url)
  await waitFor(() => expect(router.state.location.pathname).toBe(url.split('?')[0]))
  await waitFor(() => expect(router.state.navigation.state).toBe('idle'))
  const begun = server.requests.map((each) => `${each.path}?${each.search}`)
  for (const each of wanted) expect(begun.filter((one) => one.startsWith(`${each}?`))).toHaveLength(1)
})

it('asks nothing for a page that one may not open', async () => {
  const { server, router } = open('hazards/:id', '/hazards/1', {
    permissions: [],
    lazy: () => Promise.resolve({ Component: () => null }) as never,
  })
  await waitFor(() => expect(router.state.location.pathname).toBe('/hazards/1'))
  expect(server.requests).toEqual([])
})
