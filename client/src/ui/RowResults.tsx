import { CheckCircleFilled, CloseCircleFilled, ExclamationCircleFilled } from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { ProblemBreach } from '@/api/problem'
import { ClauseLink } from './ClauseLink'
import './RowResults.css'

/** ok: goes through; warning: goes through, but something is to be completed; refused: does not. */
export type RowOutcome = 'ok' | 'warning' | 'refused'

export interface RowColumn<T> {
  title: string
  width?: number | string
  render: (row: T) => ReactNode
}

interface Props<T> {
  caption: string
  rows: readonly T[]
  rowKey: (row: T) => string | number
  /** The number of the row as its sender counts it. */
  rowNumber: (row: T) => ReactNode
  columns: readonly RowColumn<T>[]
  outcome: (row: T) => RowOutcome
  breaches: (row: T) => readonly ProblemBreach[]
  /** What can be done about a row that does not go through: small links after 可以：. */
  remedies?: (row: T) => ReactNode
  /** The word of a row without breaches. */
  okText?: string
  empty?: ReactNode
}

const ICONS = {
  ok: <CheckCircleFilled className="row-results__icon row-results__icon--ok" aria-hidden />,
  warning: <ExclamationCircleFilled className="row-results__icon row-results__icon--warning" aria-hidden />,
  refused: <CloseCircleFilled className="row-results__icon row-results__icon--refused" aria-hidden />,
}

/** A list with the check's verdict in each row: refused rows stay where they are, with sentence, clause and remedy. */
export function RowResults<T>(props: Props<T>) {
  const { caption, rows, rowKey, rowNumber, columns, outcome, okText = '通过', empty } = props
  return (
    <div className="row-results">
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="row-results__number">
              行
            </th>
            {columns.map((column) => (
              <th scope="col" key={column.title} style={{ width: column.width }}>
                {column.title}
              </th>
            ))}
            <th scope="col" className="row-results__verdict">
              核对结果
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={`row-results__row--${outcome(row)}`}>
              <td className="row-results__number">{rowNumber(row)}</td>
              {columns.map((column) => (
                <td key={column.title} data-label={column.title}>
                  {column.render(row)}
                </td>
              ))}
              <td className="row-results__verdict">
                <Verdict {...props} row={row} okText={okText} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && empty}
    </div>
  )
}

function Verdict<T>({ row, outcome, breaches, remedies, okText }: Props<T> & { row: T }) {
  const result = outcome(row)
  const found = breaches(row)
  const remedy = result === 'ok' ? null : remedies?.(row)
  return (
    <div className="row-results__result">
      {ICONS[result]}
      <div>
        {found.length === 0 && (
          <span className={result === 'ok' ? 'row-results__ok' : undefined}>{result === 'ok' ? okText : '未通过'}</span>
        )}
        {found.map((breach, index) => (
          <p key={index}>
            {breach.title} <ClauseLink clause={breach.clause} />
          </p>
        ))}
        {remedy && <div className="row-results__remedies">可以：{remedy}</div>}
      </div>
    </div>
  )
}
