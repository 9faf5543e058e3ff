import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { DepartmentRow } from '@/api/generated'
import { button, fakeServer, listOf, pagesOf, renderRoutes, searchFor, type } from '@/ui/testing'
import { departmentsFeature } from './routes'

const pages = await pagesOf(departmentsFeature)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const fire: DepartmentRow = {
  ...{ code: 'XF', name: '坪山消防救援大队', shortName: '消防', role: 'joint', body: 'XF', safetyDomains: ['fire'] },
}

function open(rows: DepartmentRow[], answers: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({ 'GET /departments': () => listOf(...rows), ...answers })
  return { ...renderRoutes(pages, '/departments'), server }
}

it('lists the bodies, and unfolds who answers for one and who is on its roster', async () => {
  const { server } = open([fire], {
    'GET /departments/XF': () => ({
      body: { ...fire, liaisons: [{ kind: 'liaison', name: '陈晓', phone: '13900000000' }] },
    }),
    'GET /departments/XF/officers': () =>
      listOf(
        {
          id: 'o1',
          department: 'XF',
          name: '张三',
          kind: 'officer',
          certificateNo: '190001',
          validUntil: '2026-01-31',
        },
        { id: 'o2', department: 'XF', name: '李四', kind: 'expert' },
      ),
  })
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('坪山消防救援大队')).toBeTruthy()
  for (const words of ['联合单位', '消防安全']) expect(table.textContent).toContain(words)
  searchFor('单位名称、代码', '消防')
  const lists = () => server.sent('GET', '/departments')
  await vi.waitFor(() => expect(lists().some(({ search }) => search.get('q') === '消防')).toBe(true))

  fireEvent.click(within(table).getByText('坪山消防救援大队'))
  expect(await screen.findByText('张三')).toBeTruthy()
  for (const words of ['联络员', '陈晓　13900000000', '190001', '专家'])
    expect(document.body.textContent).toContain(words)
  type('姓名', '张')
  fireEvent.keyDown(screen.getByLabelText('姓名'), { key: 'Enter', keyCode: 13 })
  const roster = () => server.sent('GET', '/departments/XF/officers').at(-1)!.search
  await vi.waitFor(() => expect(roster().get('q')).toBe('张'))
})

it('says where bodies come from when there is none, and why the list cannot be shown', async () => {
  open([])
  expect(await screen.findByText('还没有单位')).toBeTruthy()
  cleanup()
  fakeServer({ 'GET /departments': () => ({ status: 503, body: { title: '服务暂时不可用，请稍后再试' } }) })
  renderRoutes(pages, '/departments')
  expect(await screen.findByText('服务暂时不可用，请稍后再试')).toBeTruthy()
  expect(button('重试')).toBeTruthy()
})
