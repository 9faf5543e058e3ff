import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLocation } from 'react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DataTable, type DataColumn } from './DataTable'
import { text } from '@/lib/address'
import { useListParams } from './listParams'
import { PageHead } from './PageHead'
import { renderUi } from './testing'

interface Row {
  id: string
  name: string
}

const columns: DataColumn<Row>[] = [
  { key: 'name', title: '企业', sort: 'name', render: (row) => row.name },
  { key: 'code', title: '代码', optional: true, render: (row) => row.id },
]

const rows: Row[] = [
  { id: '1', name: '恒锐达' },
  { id: '2', name: '铭创' },
]

const shape = { status: text }

interface ListProps {
  items: Row[]
  total?: number
  onOpen?: (row: Row) => void
}

function List({ items, total = items.length, onOpen }: ListProps) {
  const { params, change } = useListParams(shape)
  return (
    <>
      <DataTable
        id="test"
        caption="测试列表"
        columns={columns}
        rowKey={(row) => row.id}
        params={params}
        change={change}
        result={{
          data: { items, page: 1, size: 20, total, totalIsExact: true },
          error: null,
          isPending: false,
          isFetching: false,
          refetch: () => undefined,
        }}
        searchPlaceholder="企业名称"
        filters={[{ name: 'status', label: '状态', options: [{ value: 'draft', label: '草稿' }] }]}
        onOpen={onOpen}
        empty={{ title: '还没有备案', hint: '点右上角新建' }}
        renderCard={(row) => <b>{row.id}</b>}
      />
      <output>{useLocation().search}</output>
    </>
  )
}

const show = (items: Row[], onOpen?: (row: Row) => void, url = '/list') =>
  renderUi(<List items={items} onOpen={onOpen} />, url)

const url = () => decodeURIComponent(document.querySelector('output')!.textContent)

beforeEach(() => localStorage.clear())

describe('DataTable', () => {
  it('goes to its last page where a link names one that it no longer has', () => {
    renderUi(<List items={[]} total={45} />, '/list?page=9&status=draft')
    expect(url()).toBe('?page=3&status=draft')
  })

  it('has a caption and moves between its rows by keys', async () => {
    const onOpen = vi.fn()
    show(rows, onOpen)
    const table = screen.getByRole('table')
    expect(within(table).getByText('测试列表')).toBeTruthy()
    const [first, second] = table.querySelectorAll<HTMLElement>('tr[tabindex]')
    first!.focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(second)
    await userEvent.keyboard('{Enter}')
    expect(onOpen).toHaveBeenCalledWith(rows[1])
  })

  it('keeps sort and search in the URL', async () => {
    show(rows)
    await userEvent.click(screen.getByRole('columnheader', { name: '企业' }))
    expect(url()).toBe('?sort=name')
    await userEvent.type(screen.getByRole('textbox', { name: '企业名称' }), '恒{Enter}')
    await vi.waitFor(() => expect(url()).toBe('?sort=name&q=恒'))
  })

  it('says what to do when there is nothing, and something else when only the filter finds nothing', () => {
    const { unmount } = show([])
    expect(screen.getByText('点右上角新建')).toBeTruthy()
    unmount()
    show([], undefined, '/list?status=draft')
    expect(screen.getByText('没有符合条件的记录')).toBeTruthy()
  })

  it('keeps its filters folded on a phone, and says how many are set', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }) as never,
    )
    show(rows, undefined, '/list?status=draft')
    expect(screen.queryByLabelText('状态')).toBeNull()
    await userEvent.click(screen.getByText('筛选（1）'))
    expect(screen.getByLabelText('状态')).toBeTruthy()
    vi.restoreAllMocks()
  })

  it('is led back to as it was last shown', () => {
    const { unmount } = show(rows, undefined, '/list?q=安全出口&page=2')
    unmount()
    renderUi(<PageHead title="一项" back={{ to: '/list', label: '列表' }} />, '/list/1')
    expect(decodeURIComponent(screen.getByText('‹ 列表').getAttribute('href')!)).toBe('/list?q=安全出口&page=2')
  })

  it('remembers the chosen columns', async () => {
    const { unmount } = show(rows)
    expect(screen.queryByRole('columnheader', { name: '代码' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: '选择显示的列' }))
    await userEvent.click(await screen.findByRole('checkbox', { name: '代码' }))
    unmount()
    show(rows)
    expect(screen.getByRole('columnheader', { name: '代码' })).toBeTruthy()
  })
})
