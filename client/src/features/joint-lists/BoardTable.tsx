import { Button } from 'antd'
import { useRef } from 'react'
import { Link } from 'react-router'
import type { BoardEnterprise, BoardLine, BoardVisit, MonthBoard } from '@/api/generated'
import { filingKindLabels } from '@/entities/filings/labels'
import { inspectionStatusLabels } from '@/entities/inspections/labels'
import { pages } from '@/entities/pages'
import { formatDateWeekday, formatSession, formatWindow } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { StatusTag } from '@/ui'
import { groupsOf } from './geometry'
import { useNames } from './names'
import type { BoardWindow } from './useBoardWindow'
import { useRows } from './useRows'
import styles from './BoardTable.module.css'

interface Props {
  board: MonthBoard
  window: BoardWindow
  /** On paper every row is written out. */
  printing: boolean
  /** All enterprises, for paper; what has been read of them is printed where nobody has fetched them. */
  whole: readonly BoardEnterprise[] | undefined
  onChoose: (id: string) => void
}

const COLUMNS: [title: string, width?: number][] = [
  ['街道', 64],
  ['企业', 240],
  ['入企', 96],
  ['单位与备案窗口'],
  ['共同窗口', 140],
  ['日期', 150],
  ['检查任务', 190],
]

/** The same month in words, for reading aloud, for copying and for paper: a body of rows for each enterprise, and only those in view. */
export function BoardTable({ board, window, printing, whole, onChoose }: Props) {
  'use no memo'
  const scroller = useRef<HTMLDivElement>(null)
  const { rows, shown, height, measure } = useRows({ board: window, scroller, withStreets: false })
  const streets = new Map(board.streets.map((street) => [street.code, street.name]))
  const body = (enterprise: BoardEnterprise, index?: number) => (
    <tbody key={enterprise.id} ref={index === undefined ? undefined : measure} data-index={index}>
      <Rows enterprise={enterprise} street={streets.get(enterprise.subdistrictCode)} onChoose={onChoose} />
    </tbody>
  )
  return (
    <div className={styles.table} ref={scroller}>
      <table aria-rowcount={-1}>
        <caption>
          {board.month} 各企业的入企与备案窗口
          {printing && !whole && missing(window, rows.length)}
        </caption>
        <colgroup>
          {COLUMNS.map(([title, width]) => (
            <col key={title} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {COLUMNS.map(([title]) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {printing ? (
          (
            whole ?? rows.flatMap((row) => (row.kind === 'enterprise' ? (window.at(row.place)?.enterprise ?? []) : []))
          ).map((enterprise) => body(enterprise))
        ) : (
          <>
            <Space key="above" height={shown[0]?.start ?? 0} />
            {shown.map(({ index, key }) => {
              const row = rows[index]!
              const found = row.kind === 'enterprise' ? window.at(row.place) : undefined
              if (found) return body(found.enterprise, index)
              return (
                <tbody key={key} ref={measure} data-index={index} aria-busy="true">
                  <tr>
                    <td colSpan={COLUMNS.length} className="text3">
                      正在读取…
                    </td>
                  </tr>
                </tbody>
              )
            })}
            <Space key="below" height={Math.max(0, height - (shown.at(-1)?.end ?? 0))} />
          </>
        )}
      </table>
    </div>
  )
}

/** Where the browser's own command printed, nobody could fetch the rest. */
function missing(window: BoardWindow, total: number): string {
  const there = Array.from({ length: total }, (_, place) => window.at(place)).filter(Boolean).length
  return there < total ? `（共 ${total} 家，此处只有已读取的 ${there} 家；全部请用页面上的“打印”或“导出”）` : ''
}

function Space({ height }: { height: number }) {
  return (
    <tbody aria-hidden>
      <tr className={styles.space}>
        <td colSpan={COLUMNS.length} style={{ height }} />
      </tr>
    </tbody>
  )
}

interface RowsProps {
  enterprise: BoardEnterprise
  street: string | undefined
  onChoose: (id: string) => void
}

function Rows({ enterprise, street, onChoose }: RowsProps) {
  return groupsOf(enterprise).map(({ visit, lines }, index) => (
    <tr key={visit?.id ?? enterprise.id}>
      <td>{street}</td>
      <td>
        <Button
          type="link"
          size="small"
          className="board-table__name"
          onClick={() => onChoose(visit?.id ?? enterprise.id)}
        >
          {enterprise.name}
        </Button>
      </td>
      <td>{visit ? `${visit.joint ? '联合' : '单独'} ${index + 1} / ${enterprise.visits.length}` : '未排入'}</td>
      <td>
        <Lines lines={lines} />
      </td>
      <td>{visit && formatWindow(visit.window.from, visit.window.to)}</td>
      <td>{dateOf(visit)}</td>
      <td>
        {visit?.inspection && (
          <>
            <Link to={pages.inspection(visit.inspection.id)}>{visit.inspection.number}</Link>{' '}
            <StatusTag status={visit.inspection.status} labels={inspectionStatusLabels} />
          </>
        )}
      </td>
    </tr>
  ))
}

function Lines({ lines }: { lines: readonly BoardLine[] }) {
  const names = useNames()
  return lines.map((line) => (
    <div key={line.id}>
      {names.short(line.department)} {labelOf(filingKindLabels, line.kind)}{' '}
      {formatWindow(line.window.from, line.window.to)}
      {line.unplaceable && <span className="block__red">　{line.unplaceable}</span>}
    </div>
  ))
}

function dateOf(visit: BoardVisit | undefined) {
  if (visit?.inspection?.date)
    return `${formatDateWeekday(visit.inspection.date)}${formatSession(visit.inspection.session)}`
  return visit && `待排，${visit.days.length} 天可选`
}
