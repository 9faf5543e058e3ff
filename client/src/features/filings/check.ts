import type { FilingDetails, FilingLineDetails, Remedy } from '@/api/generated'
import type { RowOutcome } from '@/ui'

export function outcomeOf(line: FilingLineDetails): RowOutcome {
  return line.breaches.length > 0 ? 'refused' : line.warnings.length > 0 ? 'warning' : 'ok'
}

export interface CheckCounts {
  total: number
  ok: number
  warning: number
  refused: number
  /** Rows that would be registered now; none where the list itself is refused. */
  registrable: number
}

/** Only rows that are still to be decided count. */
export function countsOf(filing: Pick<FilingDetails, 'lines' | 'breaches'>): CheckCounts {
  const open = filing.lines.filter((line) => line.status === 'draft')
  const count = (outcome: RowOutcome) => open.filter((line) => outcomeOf(line) === outcome).length
  const [ok, warning, refused] = [count('ok'), count('warning'), count('refused')]
  return { total: open.length, ok, warning, refused, registrable: filing.breaches.length > 0 ? 0 : ok + warning }
}

/** What can be done about a row: the words of all that is told of it, each once, removing the row last. */
export function remediesOf(line: FilingLineDetails): Remedy[] {
  const words = new Set([...line.breaches, ...line.warnings].flatMap((breach) => breach.remedies ?? []))
  if (outcomeOf(line) !== 'refused') words.delete('removeRow')
  const others = [...words].filter((word) => word !== 'removeRow')
  return words.has('removeRow') ? [...others, 'removeRow'] : others
}

/** 其中 1 行检查前须补足执法人员；3 行未通过，不会备案，可修改后另行提交。 */
export function footNote(counts: CheckCounts): string {
  const parts = []
  if (counts.warning > 0) parts.push(`其中 ${counts.warning} 行有提示，可在检查前补充`)
  if (counts.refused > 0) parts.push(`${counts.refused} 行未通过，不会备案，可修改后另行提交`)
  return parts.length > 0 ? `${parts.join('；')}。` : ''
}

/** The reason as it goes on record: the usual one and what was added. */
export function lateReasonOf(common: string | undefined, details: string): string | undefined {
  const text = [common === '其他原因' ? '' : common, details.trim()].filter(Boolean).join('：')
  return text || undefined
}
