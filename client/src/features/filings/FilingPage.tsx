import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { filingsQueries } from '@/api/generated'
import { may } from '@/api/can'
import { Page, QueryView } from '@/ui'
import { FilingCheck } from './FilingCheck'
import { FilingRecord } from './FilingRecord'

/** One list: the check while its body writes it, the record once it was handed in. */
export function Component() {
  const { id = '' } = useParams()
  const result = useQuery(filingsQueries.show({ id }))
  const filing = result.data
  if (filing)
    return may(filing.can, 'amend') ? (
      <FilingCheck key={filing.id} filing={filing} />
    ) : (
      <FilingRecord key={filing.id} filing={filing} />
    )
  return (
    <Page>
      <QueryView result={result}>{() => null}</QueryView>
    </Page>
  )
}
