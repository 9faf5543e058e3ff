import type { EChartsCoreOption } from 'echarts/core'
import { Button, Skeleton } from 'antd'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Card } from './Card'
import type * as Echarts from './echarts'
import './Chart.css'

interface ChartTable {
  columns: readonly string[]
  /** One row for each bar; the first cell is its name. */
  rows: readonly (readonly ReactNode[])[]
}

type Library = typeof Echarts

interface Props {
  title: string
  note?: ReactNode
  /** Without animation, fonts and colours of its own; the card brings them. */
  option: EChartsCoreOption
  height?: number
  /** The same numbers for those who read or copy them. */
  table: ChartTable
  /** A bar was chosen, by the index of its row. */
  onOpen?: (index: number) => void
}

/** A chart in a card with its table behind 看表格; the library is fetched when the first one shows. */
export function ChartCard({ title, note, option, height = 170, table, onOpen }: Props) {
  const [asTable, setAsTable] = useState(false)
  return (
    <Card
      title={title}
      note={note}
      extra={
        <Button type="link" size="small" className="no-print" onClick={() => setAsTable(!asTable)}>
          {asTable ? '看图' : '看表格'}
        </Button>
      }
    >
      {asTable ? (
        <Numbers caption={title} table={table} />
      ) : (
        <>
          <Drawing option={option} height={height} onOpen={onOpen} />
          <div className="visually-hidden">
            <Numbers caption={title} table={table} />
          </div>
        </>
      )}
    </Card>
  )
}

function Numbers({ caption, table }: { caption: string; table: ChartTable }) {
  return (
    <table className="chart-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index}>{row.map((cell, at) => (at === 0 ? <th key={at}>{cell}</th> : <td key={at}>{cell}</td>))}</tr>
        ))}
      </tbody>
    </table>
  )
}

function Drawing({ option, height, onOpen }: Pick<Props, 'option' | 'onOpen'> & { height: number }) {
  const place = useRef<HTMLDivElement>(null)
  const [ready, setReady] = useState<Library | null>(null)

  useEffect(() => {
    let gone = false
    void import('./echarts').then((library) => {
      if (!gone) setReady(library)
    })
    return () => {
      gone = true
    }
  }, [])

  useEffect(() => {
    if (!ready || !place.current) return
    const chart = ready.draw(place.current)
    chart.setOption({ animation: false, ...option })
    if (onOpen) chart.on('click', ({ dataIndex }) => onOpen(dataIndex))
    const observer = new ResizeObserver(() => chart.resize())
    observer.observe(place.current)
    return () => {
      observer.disconnect()
      chart.dispose()
    }
  }, [ready, option, onOpen])

  return (
    <div className="chart" style={{ height }} aria-hidden>
      <div ref={place} className="chart__place" />
      {!ready && <Skeleton active title={false} paragraph={{ rows: 3 }} />}
    </div>
  )
}
