import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { AuditEntryRow } from '@/api/generated'
import { button, fakeServer, listOf, pagesOf, renderRoutes, searchFor } from '@/ui/testing'
import { auditFeature } from './routes'

const pages = await pagesOf(auditFeature)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const entry: AuditEntryRow = {
  ...{ id: 'a1', at: '2026-11-25T01:24:00Z', actor: 'xf.liaison', department: 'XF', requestId: 'req-7' },
  ...{ entity: 'Enterprise', entityId: 'e1', action: 'changed' },
  ...{ before: { address: '坪山大道1号' }, after: { address: '丹梓大道9号' } },
}

it('tells who changed what and when, unfolds before and after, and asks for one person', async () => {
  const server = fakeServer({ 'GET /audit-entries': () => listOf(entry) })
  renderRoutes(pages, '/audit')
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('xf.liaison')).toBeTruthy()
  for (const words of ['企业', '修改', '地址', '11月25日 09:24']) expect(table.textContent).toContain(words)
  fireEvent.click(within(table).getByText('xf.liaison'))
  expect(await screen.findByText('丹梓大道9号')).toBeTruthy()
  expect(screen.getByText('坪山大道1号')).toBeTruthy()
  expect(document.body.textContent).toContain('请求编号 req-7')
  searchFor('操作人', 'lead')
  await vi.waitFor(() => expect(server.sent('GET', '/audit-entries').at(-1)!.search.get('actor')).toBe('lead'))
})

it('says that nothing was changed yet, or why it cannot be shown', async () => {
  let refused = true
  fakeServer({
    'GET /audit-entries': () => (refused ? { status: 403, body: { title: '您没有权限进行此操作' } } : listOf()),
  })
  renderRoutes(pages, '/audit')
  expect(await screen.findByText('您没有权限进行此操作')).toBeTruthy()
  refused = false
  fireEvent.click(button('重试'))
  expect(await screen.findByText('还没有审计记录')).toBeTruthy()
})
