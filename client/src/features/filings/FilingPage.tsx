import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { may } from '@/api/can'
import { Page, QueryView } from '@/ui'
import { FilingCheck } from './FilingCheck'
import { FilingRecord } from './FilingRecord'
import { filingQuery } from './queries'

/** One list: the check while its body writes it, the record once it was handed in. */
export function Component() {
  const { id = '' } = useParams()
  const result = useQuery(filingQuery(id))
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
