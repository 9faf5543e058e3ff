import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import type { FilingDto } from '@/api/generated'
import { Page, QueryView, StatusTag } from '@/ui'
import { stateOf } from './editor'
import { FilingEditor } from './FilingEditor'
import { filingStatusLabels } from './labels'
import { amendFiling, filingQuery } from './queries'

export function Component() {
  const { id = '' } = useParams()
  const result = useQuery(filingQuery(id))
  if (result.data) return <Editor key={result.data.id} filing={result.data} />
  return (
    <Page>
      <QueryView result={result}>{() => null}</QueryView>
    </Page>
  )
}

function Editor({ filing }: { filing: FilingDto }) {
  const navigate = useNavigate()
  const client = useQueryClient()
  const [search] = useSearchParams()
  const page = `/filings/${filing.id}`
  return (
    <FilingEditor
      draftId={`filings.${filing.id}`}
      title={filing.title}
      initial={stateOf(filing)}
      kindFixed
      openRow={Number(search.get('row')) || undefined}
      tags={<StatusTag status={filing.status} labels={filingStatusLabels} />}
      back={{ to: page, label: '返回核对' }}
      save={(form) => amendFiling(filing, form)}
      onSaved={() => {
        void client.invalidateQueries({ queryKey: ['filings'] })
        void navigate(page, { replace: true })
      }}
    />
  )
}
