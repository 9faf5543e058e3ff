import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { AntdProvider } from './AntdProvider'

/** Renders a part of a page as it stands in the application: Ant Design, a query cache of its own, a data router. For tests. */
export function renderUi(node: ReactNode, url = '/') {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const router = createMemoryRouter([{ path: '*', element: node }], { initialEntries: [url] })
  const rendered = render(
    <QueryClientProvider client={client}>
      <AntdProvider>
        <RouterProvider router={router} />
      </AntdProvider>
    </QueryClientProvider>,
  )
  return { ...rendered, client, router }
}
