import type { InspectionRow } from '@/api/generated'
import { ToneTag, type Tone } from '@/ui'
import { answerLabels } from '../labels'

/** The bodies of a visit in a list: grey while an answer is awaited, red where it is overdue or negative. */
export function Parts({ row }: { row: InspectionRow }) {
  const asking = row.status === 'scheduled'
  const toneOf = (part: InspectionRow['participations'][number]): Tone => {
    if (!asking) return 'gray'
    if (part.answerOverdue || part.answer === 'declined') return 'red'
    return part.answer === 'accepted' ? 'blue' : 'gold'
  }
  return (
    <span className="tags">
      {row.participations.map((part) => (
        <ToneTag
          key={part.department}
          tone={toneOf(part)}
          title={`${part.departmentName}：${part.answerOverdue ? '逾期未答复' : answerLabels[part.answer]}`}
        >
          {part.shortName}
        </ToneTag>
      ))}
    </span>
  )
}
