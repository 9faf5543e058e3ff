import { Pagination, Skeleton, Table, type TableColumnType } from 'antd'
import { useEffect, type KeyboardEvent, type ReactNode } from 'react'
import { formatNumber } from '@/lib/numbers'
import { ColumnChooser } from './ColumnChooser'
import { Empty, type EmptyProps } from './Empty'
import { FilterBar, type FilterDef } from './FilterBar'
import { PAGE_SIZES, type ListChange, type ListParams } from './listParams'
import { ProblemAlert } from './ProblemAlert'
import { moveFocus, sortOrderOf, sortParam } from './tableKeys'
import { useColumns, type Choosable } from './useColumns'
import { useIsPhone } from './useIsPhone'
import './DataTable.css'

interface PageOf<T> {
  items: T[]
  page: number
  size: number
  total: number
  totalIsExact: boolean
}

export interface DataColumn<T>
  extends Choosable, Pick<TableColumnType<T>, 'width' | 'align' | 'ellipsis' | 'className'> {
  render: (row: T) => ReactNode
  /** The field's name in `sort`; without one the column cannot be sorted. */
  sort?: string
}

interface Props<T, F extends string> {
  /** Names the table in what the browser remembers. */
  id: string
  caption: string
  columns: readonly DataColumn<T>[]
  rowKey: (row: T) => string
  params: ListParams<F>
  change: (values: ListChange) => void
  /** What useQuery gave (with placeholderData: keepPreviousData). */
  result: { data?: PageOf<T>; error: unknown; isPending: boolean; isFetching: boolean; refetch: () => unknown }
  searchPlaceholder?: string
  filters?: readonly FilterDef<F>[]
  /** Export and the like, at the right above the table. */
  tools?: ReactNode
  /** Above the filters: segments with counts. */
  head?: ReactNode
  onOpen?: (row: T) => void
  /** A thin bar at the left of rows that need something. */
  rowTone?: (row: T) => 'red' | 'gold' | undefined
  /** For a list that has nothing at all; a filtered one says so itself. */
  empty: EmptyProps
  /** Unfolds below a row: what the columns have no place for. */
  expand?: (row: T) => ReactNode
  /** A row on a phone. */
  renderCard: (row: T) => ReactNode
}

export function DataTable<T extends object, F extends string = never>(props: Props<T, F>) {
  const { id, caption, columns, params, change, result, filters, tools, head, searchPlaceholder } = props
  const { visible, choose } = useColumns(id, columns)
  const phone = useIsPhone()
  const page = result.data
  // A link may name a page that the list no longer has.
  const last = page && page.items.length === 0 && page.total > 0 ? Math.ceil(page.total / page.size) : undefined
  useEffect(() => {
    if (last !== undefined && last < params.page) change({ page: last })
  }, [last, params.page, change])
  const extra = (
    <div className="data-table__tools">
      {tools}
      {!phone && <ColumnChooser columns={columns} visible={visible} onChoose={choose} />}
    </div>
  )

  return (
    <section className="card data-table">
      {head && (
        <div className="data-table__head">
          {head}
          {extra}
        </div>
      )}
      <FilterBar
        params={params}
        change={change}
        searchPlaceholder={searchPlaceholder}
        filters={filters}
        extra={head ? undefined : extra}
      />
      {Boolean(result.error) && (
        <div className="data-table__problem">
          <ProblemAlert error={result.error} onRetry={() => void result.refetch()} />
        </div>
      )}
      {result.isPending && !result.error && (
        <div className="data-table__waiting" role="progressbar" aria-busy="true" aria-label="正在加载">
          <Skeleton active title={false} paragraph={{ rows: 8, width: '100%' }} />
        </div>
      )}
      {page &&
        (phone ? <Cards {...props} rows={page.items} /> : <Rows {...props} visible={visible} rows={page.items} />)}
      {page && page.total > 0 && (
        <footer className="data-table__foot no-print">
          <span>
            共 {formatNumber(page.total)} 条{!page.totalIsExact && '以上，请用筛选缩小范围'}
          </span>
          <Pagination
            size="small"
            current={page.page}
            pageSize={page.size}
            total={page.total}
            showLessItems={phone}
            showSizeChanger={phone ? false : { 'aria-label': '每页条数' }}
            pageSizeOptions={PAGE_SIZES}
            onChange={(next, size) =>
              change({ page: size === page.size ? next : 1, size: size === 20 ? undefined : size })
            }
          />
        </footer>
      )}
      <span className="visually-hidden" role="status">
        {page && !result.isFetching ? `${caption}，共 ${page.total} 条` : ''}
      </span>
    </section>
  )
}

function Nothing<T, F extends string>({ params, empty }: Props<T, F>) {
  const filtered = params.q !== undefined || Object.keys(params.filters).length > 0
  return filtered ? (
    <Empty title="没有符合条件的记录" hint="请换一个关键词，或清除部分筛选条件。" />
  ) : (
    <Empty {...empty} />
  )
}

function Cards<T extends object, F extends string>(props: Props<T, F> & { rows: T[] }) {
  const { rows, rowKey, renderCard, onOpen, rowTone, caption } = props
  if (rows.length === 0) return <Nothing {...props} />
  return (
    <ul className="data-cards" aria-label={caption}>
      {rows.map((row) => {
        const tone = rowTone?.(row)
        return (
          <li key={rowKey(row)} className={tone && `data-cards--${tone}`}>
            {onOpen ? (
              <button type="button" onClick={() => onOpen(row)}>
                {renderCard(row)}
              </button>
            ) : (
              <div>{renderCard(row)}</div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Rows<T extends object, F extends string>(props: Props<T, F> & { rows: T[]; visible: DataColumn<T>[] }) {
  const { rows, visible, rowKey, params, change, onOpen, rowTone, expand, result, caption } = props
  const table: TableColumnType<T>[] = visible.map((column) => ({
    key: column.key,
    title: column.title,
    width: column.width,
    align: column.align,
    ellipsis: column.ellipsis,
    className: column.className,
    render: (_, row) => column.render(row),
    ...(column.sort ? { sorter: true, sortOrder: sortOrderOf(params.sort, column.sort) } : {}),
  }))
  return (
    <Table<T>
      className="data-table__table"
      size="small"
      columns={table}
      dataSource={rows}
      rowKey={rowKey}
      pagination={false}
      showSorterTooltip={false}
      expandable={expand && { expandedRowRender: expand, expandRowByClick: !onOpen }}
      loading={result.isFetching && !result.isPending ? { delay: 400 } : false}
      caption={<span className="visually-hidden">{caption}</span>}
      locale={{ emptyText: <Nothing {...props} /> }}
      rowClassName={(row) => {
        const tone = rowTone?.(row)
        return `${onOpen ? 'data-table__row--open' : ''} ${tone ? `data-table__row--${tone}` : ''}`
      }}
      onChange={(_, __, sorter) => {
        const chosen = Array.isArray(sorter) ? sorter[0] : sorter
        const column = visible.find((candidate) => candidate.key === chosen?.columnKey)
        change({ sort: sortParam(column?.sort, chosen?.order) })
      }}
      onRow={(row) => ({
        tabIndex: 0,
        onClick: (event) => {
          const inner = (event.target as HTMLElement).closest('a, button, input, label, .ant-checkbox-wrapper')
          if (onOpen && !inner && !window.getSelection()?.toString()) onOpen(row)
        },
        onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
          if (event.target !== event.currentTarget) return
          if (event.key === 'Enter') onOpen?.(row)
          else moveFocus(event)
        },
      })}
    />
  )
}
