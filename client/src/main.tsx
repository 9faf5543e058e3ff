import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { queryClient } from '@/api/queryClient'
import { createRouter } from '@/app/router'
import { beforeFirstPage } from '@/app/session'
import { Waiting } from '@/app/Waiting'
import '@/ui/tokens.css'
import '@/ui/base.css'

const root = createRoot(document.getElementById('root')!)
root.render(<Waiting />)
// Awaited here, it would keep what all chunks share out of this one.
void beforeFirstPage().then(() =>
  root.render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={createRouter()} />
      </QueryClientProvider>
    </StrictMode>,
  ),
)
