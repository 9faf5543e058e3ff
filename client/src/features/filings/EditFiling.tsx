import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router'
import { FilingsClient, filingsQueries, type FilingDetails } from '@/api/generated'
import { editFilingAddress } from '@/entities/addresses'
import { pages } from '@/entities/pages'
import { formatMoment } from '@/lib/dates'
import { Drafted, Page, QueryView, StatusTag, useEditor, type Kept, useAddress } from '@/ui'
import { stateOf, type EditorState } from './editor'
import { FilingEditor } from './FilingEditor'
import { filingStatusLabels } from './labels'
import { listShape } from './shape'

export function Component() {
  const { id = '' } = useParams()
  const result = useQuery(filingsQueries.show({ id }))
  if (!result.data)
    return (
      <Page>
        <QueryView result={result}>{() => null}</QueryView>
      </Page>
    )
  const filing = result.data
  const reload = async () => (await result.refetch({ throwOnError: true })).data!
  return (
    <Drafted<EditorState> key={filing.id} id={`filings.${filing.id}`}>
      {(kept) => <Editing filing={filing} kept={kept} reload={reload} />}
    </Drafted>
  )
}

interface Props {
  filing: FilingDetails
  kept: Kept<EditorState>
  reload: () => Promise<FilingDetails>
}

function Editing({ filing, kept, reload }: Props) {
  const navigate = useNavigate()
  const [{ row }] = useAddress(editFilingAddress)
  const page = pages.filing(filing.id)
  const editor = useEditor<EditorState>({
    present: stateOf(filing),
    version: filing.version,
    shape: listShape,
    kept,
    reload: async () => {
      const found = await reload()
      return { present: stateOf(found), version: found.version }
    },
  })
  const last = filing.history.reduce((a, b) => (b.at > a.at ? b : a))
  return (
    <FilingEditor
      editor={editor}
      title={editor.value.title || filing.title}
      kindFixed
      openRow={row}
      tags={<StatusTag status={filing.status} labels={filingStatusLabels} />}
      back={{ to: page, label: '返回核对' }}
      changedBy={`${last.actor} ${formatMoment(last.at)}`}
      id={`filings.amend ${filing.id}`}
      send={(http, form, ifMatch) => new FilingsClient(http).amend({ id: filing.id, ifMatch, body: form })}
      onSaved={() => void navigate(page, { replace: true })}
    />
  )
}
