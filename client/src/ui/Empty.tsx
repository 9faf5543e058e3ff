import type { ReactNode } from 'react'

export interface EmptyProps {
  title: string
  /** What to do next. */
  hint?: ReactNode
  action?: ReactNode
}

export function Empty({ title, hint, action }: EmptyProps) {
  return (
    <div className="empty">
      <p className="empty__title">{title}</p>
      {hint && <p>{hint}</p>}
      {action}
    </div>
  )
}
