import { CloseCircleFilled, WarningFilled } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { problemOf, type ProblemBreach } from '@/api/problem'
import { ClauseLink } from './ClauseLink'

interface Props {
  /** Whatever a query or a mutation threw; nothing is shown for null. */
  error: unknown
  /** What can be done instead. */
  children?: ReactNode
  onRetry?: () => void
}

function Breach({ breach }: { breach: ProblemBreach }) {
  return (
    <li>
      {breach.row != null && <span className="text2">第 {breach.row} 行　</span>}
      {breach.title} <ClauseLink clause={breach.clause} />
    </li>
  )
}

/** A refusal as the server says it: sentence, clause, every broken rule with its row, the request's number, and a way on. */
export function ProblemAlert({ error, children, onRetry }: Props) {
  if (!error) return null
  const problem = problemOf(error)
  const breaches = problem.breaches ?? []
  const saysMore =
    breaches.length > 1 || breaches.some((breach) => breach.title !== problem.title || breach.row != null)
  const fields = Object.values(problem.errors ?? {}).flat()
  const mild = problem.status === 412 || problem.status === 0
  const Icon = mild ? WarningFilled : CloseCircleFilled
  return (
    <div role="alert" className={mild ? 'problem problem--gold' : 'problem'}>
      <span className="problem__icon" aria-hidden>
        <Icon />
      </span>
      <div className="problem__body">
        <p className="problem__title">
          {problem.title} <ClauseLink clause={problem.clause} />
        </p>
        {saysMore && (
          <ul className="problem__breaches">
            {breaches.map((breach, index) => (
              <Breach key={index} breach={breach} />
            ))}
          </ul>
        )}
        {fields.length > 0 && (
          <ul className="problem__breaches">
            {[...new Set(fields)]
              .filter((message) => message !== problem.title)
              .map((message) => (
                <li key={message}>{message}</li>
              ))}
          </ul>
        )}
        {(children || onRetry) && (
          <div className="problem__todo">
            {children}
            {onRetry && (
              <Button size="small" onClick={onRetry}>
                重试
              </Button>
            )}
          </div>
        )}
        {problem.traceId && <p className="problem__id">请求编号 {problem.traceId}</p>}
      </div>
    </div>
  )
}
