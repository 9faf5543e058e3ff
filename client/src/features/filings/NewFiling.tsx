import { useNavigate } from 'react-router'
import { FilingsClient } from '@/api/generated'
import { useMe } from '@/api/me'
import { newFilingAddress } from '@/entities/addresses'
import { pages } from '@/entities/pages'
import { Drafted, useAddress, useEditor, type Kept } from '@/ui'
import { emptyState, newKey, type EditorState } from './editor'
import { FilingEditor } from './FilingEditor'
import { listShape } from './shape'

/** A new list; whoever asks for it may name its kind, its month and a first row. */
export function Component() {
  const { today } = useMe()
  const [{ kind, month, uscc, from, to }] = useAddress(newFilingAddress)
  const id = ['filings.new', kind, month, uscc].filter(Boolean).join('.')
  const present = {
    ...emptyState(today, month),
    ...(kind && { kind }),
    ...(uscc && { rows: [{ key: newKey(), row: 1, uscc, from, to }] }),
  }
  return (
    <Drafted<EditorState> key={id} id={id}>
      {(kept) => <Beginning id={id} present={present} kept={kept} />}
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
      back={{ to: pages.filings(), label: '执法备案' }}
      id={id}
      send={(http, body) => new FilingsClient(http).draft({ body })}
      onSaved={(receipt) => void navigate(receipt ? pages.filing(receipt.id) : pages.filings(), { replace: true })}
    />
  )
}
