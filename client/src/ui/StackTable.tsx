import { Table, type TableColumnType, type TableProps } from 'antd'
import type { CSSProperties, ReactNode } from 'react'
import { usePrinting } from './usePrinting'
import './StackTable.css'

export interface StackColumn<T> extends Omit<TableColumnType<T>, 'title' | 'responsive' | 'render'> {
  title: string
  render?: (value: unknown, row: T) => ReactNode
  /** Heads the card on a phone, without its title. */
  lead?: boolean
}

interface Props<T> extends Omit<TableProps<T>, 'columns' | 'caption' | 'scroll' | 'size'> {
  caption: ReactNode
  columns: readonly StackColumn<T>[]
  /** Between a phone and this width in pixels the table scrolls in itself. */
  minWidth?: number
}

/** A table of a record's own rows: nothing to filter or to sort; on a phone each row is a card, on paper it is a table again. */
export function StackTable<T extends object>({
  caption,
  columns,
  minWidth = 0,
  className,
  pagination,
  ...rest
}: Props<T>) {
  const printing = usePrinting()
  const labelled = columns.map(({ lead, render, ...column }): TableColumnType<T> => ({
    ...column,
    className: lead ? 'stack-table__lead' : column.className,
    render: (value: ReactNode, row) => {
      const content = render ? render(value, row) : value
      return content ? <div>{content}</div> : null
    },
    onCell: () => ({ 'data-label': lead ? undefined : column.title }) as object,
  }))
  return (
    <Table<T>
      {...rest}
      pagination={printing ? false : (pagination ?? false)}
      size="small"
      className={className ? `stack-table ${className}` : 'stack-table'}
      style={{ '--stack-width': `${minWidth}px` } as CSSProperties}
      columns={labelled}
      caption={<span className="visually-hidden">{caption}</span>}
    />
  )
}
