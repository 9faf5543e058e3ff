import { useQuery } from '@tanstack/react-query'
import { inspectionsQueries } from '@/api/generated'
import { LastVisits } from '@/entities/inspections/LastVisits'
import { QueryView } from '@/ui'

/** Who was at the enterprise last, whichever body, and who from above this year: before somebody enters. */
export function BeforeEntry({ id }: { id: string }) {
  const result = useQuery(inspectionsQueries.showBeforeEntry({ id }))
  return (
    <QueryView result={result} rows={2}>
      {({ lastVisits, externalVisits }) => <LastVisits visits={lastVisits} external={externalVisits} />}
    </QueryView>
  )
}
