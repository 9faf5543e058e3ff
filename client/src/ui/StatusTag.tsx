import type { ReactNode } from 'react'
import { labelOf } from '@/lib/labels'
import { toneOf, type Tone } from './tones'

interface StatusProps<K extends string> {
  status: K | string
  labels: Record<K, string>
  /** Where the state alone does not say it, such as an open hazard that is overdue. */
  tone?: Tone
}

/** A state in its word and colour. */
export function StatusTag<K extends string>({ status, labels, tone }: StatusProps<K>) {
  return <ToneTag tone={tone ?? toneOf(status)}>{labelOf(labels, status)}</ToneTag>
}

export function ToneTag({ tone, children, title }: { tone: Tone; children: ReactNode; title?: string }) {
  return (
    <span className={`tag tag--${tone}`} title={title}>
      {children}
    </span>
  )
}
