import type { OfficerRow } from '@/api/generated'
import { formatFullDate } from '@/lib/dates'
import type { Tone } from '@/ui'

export interface CertificateState {
  tone: Tone
  word: string
}

const DAY = 86_400_000

/** Whether somebody may enforce on a day, and whether the certificate ends soon (60 days). */
export function certificateOf(
  officer: Pick<OfficerRow, 'kind' | 'validFrom' | 'validUntil'>,
  day: string,
): CertificateState {
  if (officer.kind !== 'officer') return { tone: 'gray', word: '不具执法资格' }
  if (!officer.validFrom || !officer.validUntil) return { tone: 'red', word: '无有效期' }
  if (day > officer.validUntil) return { tone: 'red', word: `已于${formatFullDate(officer.validUntil)}到期` }
  if (day < officer.validFrom) return { tone: 'gold', word: `自${formatFullDate(officer.validFrom)}起有效` }
  const left = (Date.parse(officer.validUntil) - Date.parse(day)) / DAY
  return { tone: left <= 60 ? 'gold' : 'green', word: `${formatFullDate(officer.validUntil)}到期` }
}
