import { useNavigate, useSearchParams } from 'react-router'
import { FilingsClient, type FilingKind } from '@/api/generated'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { Drafted, useEditor, type Kept } from '@/ui'
import { emptyState, type EditorState } from './editor'
import { FilingEditor } from './FilingEditor'
import { filingKindLabels } from '@/api/labels'
import { listShape } from './shape'

/** A new list; whoever asks for it may name its kind and month. */
export function Component() {
  const { today } = useMe()
  const [search] = useSearchParams()
  const asked = search.get('kind')
  const kind = asked && asked in filingKindLabels ? (asked as FilingKind) : undefined
  const month = search.get('month')?.match(/^\d{4}-\d{2}$/)?.[0]
  const id = ['filings.new', kind, month].filter(Boolean).join('.')
  return (
    <Drafted<EditorState> key={id} id={id}>
      {(kept) => <Beginning id={id} present={{ ...emptyState(today, month), ...(kind && { kind }) }} kept={kept} />}
    </Drafted>
  )
}

function Beginning({ id, present, kept }: { id: string; present: EditorState; kept: Kept<EditorState> }) {
  const navigate = useNavigate()
  const editor = useEditor<EditorState>({ present, version: null, shape: listShape, kept })
  return (
    <FilingEditor
      editor={editor}
      title="新建名单"
      kindFixed={false}
      back={{ to: '/filings', label: '执法备案' }}
      id={id}
      send={(http, body) => new FilingsClient(http).draft({ body })}
      onSaved={(receipt) => void navigate(receipt ? pages.filing(receipt.id) : '/filings', { replace: true })}
    />
  )
}
