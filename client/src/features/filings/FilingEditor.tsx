import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { affected } from '@/entities/affected'
import type { FilingForm, FilingReceipt } from '@/api/generated'
import type { Http } from '@/api/http'
import { problemOf } from '@/api/problem'
import {
  Card,
  DraftNote,
  NewerVersion,
  Page,
  PageHead,
  ProblemAlert,
  useCommand,
  useLeaveGuard,
  type Editor,
} from '@/ui'
import { HeadFields } from './components/HeadFields'
import { RowsCard } from './components/RowsCard'
import { SheetNotice } from './components/SheetNotice'
import { useSheetUpload, type ReadSheet } from './components/useSheetUpload'
import { correctable, formOf, missingOf, withOnlyCandidates, type EditorState } from './editor'
import './filings.css'

interface Props {
  editor: Editor<EditorState>
  title: string
  /** A list that exists keeps its kind. */
  kindFixed: boolean
  /** The row to open at once, as the check's remedies ask. */
  openRow?: number
  tags?: ReactNode
  back: { to: string; label: string }
  /** Who changed the list last, in words. */
  changedBy?: string
  /** Names the command. */
  id: string
  send: (http: Http, form: FilingForm, ifMatch: string) => Promise<FilingReceipt>
  /** Called when the server has the list; without a receipt where it turns out to have had it already. */
  onSaved: (receipt?: FilingReceipt) => void
}

/** Writes a list: what it says of itself, and its rows by form or from Excel. Nothing typed is lost, whatever happens. */
export function FilingEditor({ editor, title, kindFixed, openRow, tags, back, changedBy, id, send, onSaved }: Props) {
  const state = editor.value
  const [sheet, setSheet] = useState<ReadSheet | null>(null)
  const [unread, setUnread] = useState<unknown>(null)
  const save = useCommand<FilingForm, FilingReceipt>({
    id,
    send,
    version: editor.version,
    changes: affected.filing,
    success: '已保存为草稿',
    onStale: editor.stale,
    onDone: (receipt) => {
      editor.saved()
      onSaved(receipt)
    },
  })
  const error = unread ?? save.error
  useLeaveGuard(editor.dirty && !save.busy, '名单有未保存的修改。离开后仍保留在本浏览器中，下次打开可以继续。')

  const unready = state.rows.filter((row) => missingOf(row).length > 0)

  const change = (part: Partial<EditorState>) => editor.change({ ...state, ...part })
  const upload = useSheetUpload({
    state,
    onRead: (rows, read) => {
      setUnread(null)
      change({ rows })
      setSheet(read)
    },
    onError: setUnread,
  })
  const offered = correctable(state.rows)
  const unreadable = state.rows.filter((row) => row.unread?.length).length
  return (
    <Page>
      <PageHead
        title={title}
        tags={tags}
        purpose="先保存，再逐行核对；通过的才能备案。"
        clauses={['五(三)2', '六(三)']}
        back={back}
      />
      <DraftNote editor={editor} />
      <NewerVersion editor={editor} by={changedBy} page={back.to} />
      {sheet && (
        <SheetNotice
          sheet={sheet}
          state={state}
          onCorrect={() => upload.correct(sheet.file)}
          onClose={() => setSheet(null)}
        />
      )}
      <ProblemAlert error={error} />
      {offered > 0 && (
        <div className="filing-restored" role="status">
          {offered} 行的代码或名称在企业库中没有，各找到一家可能的企业。
          <Button type="link" size="small" onClick={() => change({ rows: withOnlyCandidates(state.rows) })}>
            全部更正（{offered}）
          </Button>
          或在各行中逐个更正。
        </div>
      )}
      <Card title="名单">
        <HeadFields state={state} kindFixed={kindFixed} onChange={change} />
      </Card>
      <RowsCard
        state={state}
        openRow={openRow}
        breaches={error ? (problemOf(error).breaches ?? []) : []}
        onRows={(rows) => change({ rows })}
        upload={upload}
      />
      <div className="action-bar action-bar--sticky">
        <span className="text2">
          {editor.newer
            ? '同事已修改，请先选择采用的内容'
            : unready.length > 0
              ? `${unready.length} 行还没有填完`
              : unreadable > 0
                ? `${unreadable} 行有读不懂的内容，保存后不再列出`
                : editor.dirty
                  ? '有未保存的修改'
                  : ''}
        </span>
        <Button
          type="primary"
          loading={save.busy}
          disabled={state.rows.length === 0 || unready.length > 0 || editor.newer !== null}
          onClick={() => void save.run(formOf(state))}
        >
          保存并核对
        </Button>
      </div>
    </Page>
  )
}
