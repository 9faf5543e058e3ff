import { Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { ProblemAlert } from './ProblemAlert'

interface Props<T> {
  /** What useQuery gave. */
  result: { data?: T; error: unknown; isPending: boolean; refetch: () => unknown }
  children: (data: T) => ReactNode
  rows?: number
}

/** A part of a page that waits for one answer: skeleton, then the answer, or the refusal with a retry. */
export function QueryView<T>({ result, children, rows = 6 }: Props<T>) {
  if (result.data !== undefined) return <>{children(result.data)}</>
  if (result.error) return <ProblemAlert error={result.error} onRetry={() => void result.refetch()} />
  return (
    <div role="progressbar" aria-busy="true" aria-label="正在加载">
      <Skeleton active title={false} paragraph={{ rows, width: '100%' }} />
    </div>
  )
}
