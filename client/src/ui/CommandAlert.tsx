import { Button } from 'antd'
import type { ReactNode } from 'react'
import { ProblemAlert } from './ProblemAlert'
import type { Command } from './useCommand'

interface Props {
  command: Pick<Command<never>, 'error' | 'moved' | 'accept'>
  /** What can be done instead. */
  children?: ReactNode
}

/** In a dialog: that the matter has moved on since it was opened, or why the server refused. */
export function CommandAlert({ command: { error, moved, accept }, children }: Props) {
  if (!moved) return <ProblemAlert error={error}>{children}</ProblemAlert>
  return (
    <div role="alert" className="problem problem--gold">
      <div className="problem__body">
        <p className="problem__title">打开之后，这件事有了新的进展；页面上已是最新情况，请看过再决定。</p>
        <div className="problem__todo">
          <Button size="small" onClick={accept}>
            已看过，继续
          </Button>
        </div>
      </div>
    </div>
  )
}
