import { Button, Tooltip, type ButtonProps } from 'antd'
import type { VerbRefusal } from '@/api/generated'

/** A button that says why it cannot be pressed. */
export function VerbButton({ refusal, children, ...button }: ButtonProps & { refusal?: VerbRefusal }) {
  if (!refusal) return <Button {...button}>{children}</Button>
  const why = refusal.clause ? `${refusal.title}（${refusal.clause}）` : refusal.title
  return (
    <Tooltip title={why}>
      {/* A disabled button takes no focus; why it is disabled must be reachable without a mouse. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <span tabIndex={0} role="note" aria-label={why}>
        <Button {...button} disabled>
          {children}
        </Button>
      </span>
    </Tooltip>
  )
}
