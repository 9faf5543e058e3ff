import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { formatNumber } from '@/lib/numbers'

interface Props {
  label?: ReactNode
  value: number
  unit?: string
  tone?: 'blue' | 'red' | 'gold'
  size?: 'lg'
  /** The records behind the number. */
  to?: string
}

/** A number worth reading, which opens the records behind it. */
export function Figure({ label, value, unit, tone, size, to }: Props) {
  const className = ['figure', tone && `figure--${tone}`, size && `figure--${size}`].filter(Boolean).join(' ')
  const content = (
    <>
      {label && <span className="figure__label">{label}</span>}
      <span className="figure__value">{formatNumber(value)}</span>
      {unit && <span className="figure__unit">{unit}</span>}
    </>
  )
  return to ? (
    <Link className={className} to={to}>
      {content}
    </Link>
  ) : (
    <span className={className}>{content}</span>
  )
}
