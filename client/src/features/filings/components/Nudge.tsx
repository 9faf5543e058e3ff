import { useQuery } from '@tanstack/react-query'
import { filingsQueries, type FilingKind } from '@/api/generated'
import { enterpriseSearchQuery } from '@/entities/enterprises/search'
import { LastVisits } from '@/entities/inspections/LastVisits'
import { SpareChoice } from './SpareChoice'

interface Props {
  uscc: string
  kind: FilingKind
  from?: string
  to?: string
  /** The visit was let go: the row is not filed. */
  onSpared: () => void
}

/** While a row is written: who was at the enterprise last, and the choice not to go. */
export function Nudge({ uscc, kind, from, to, onSpared }: Props) {
  const found = useQuery(enterpriseSearchQuery(uscc, { size: 1 }))
  const enterprise = found.data?.items.find((item) => item.uscc === uscc)
  const answer = useQuery({
    ...filingsQueries.showAdmissibility({ id: enterprise?.id ?? '', kind, from: from ?? '', to: to ?? '' }),
    enabled: enterprise !== undefined && from !== undefined && to !== undefined,
  })
  // The row can be written without it.
  if (!enterprise || !answer.data || !from) return null
  return (
    <div className="nudge">
      <LastVisits visits={answer.data.lastVisits} external={answer.data.externalVisits} />
      <SpareChoice
        enterpriseId={enterprise.id}
        month={from.slice(0, 7)}
        may={answer.data.maySpare}
        spared={answer.data.spared}
        onSpared={onSpared}
      />
    </div>
  )
}
