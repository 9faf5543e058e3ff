import { useQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { download } from '@/api/download'
import type { FilingForm, FilingReceipt } from '@/api/generated'
import { useMe } from '@/api/me'
import { problemOf } from '@/api/problem'
import { formatMoment } from '@/lib/dates'
import { Card, Page, PageHead, ProblemAlert, useDraft, useLeaveGuard } from '@/ui'
import { HeadFields } from './components/HeadFields'
import { PasteModal } from './components/PasteModal'
import { RowDrawer } from './components/RowDrawer'
import { RowTable } from './components/RowTable'
import { SheetNotice } from './components/SheetNotice'
import { UploadButton, type ReadSheet } from './components/UploadButton'
import { daysOf, formOf, missingOf, nextRow, rowWith, type Defaults, type EditorRow, type EditorState } from './editor'
import { departmentQuery, templateUrl } from './queries'
import './filings.css'

interface Props {
  /** Names what this browser keeps of it until the server has it. */
  draftId: string
  title: string
  initial: EditorState
  /** A list that exists keeps its kind. */
  kindFixed: boolean
  /** The row to open at once, as the check's remedies ask. */
  openRow?: number
  tags?: ReactNode
  back: { to: string; label: string }
  save: (form: FilingForm) => Promise<FilingReceipt>
  /** Called when the server has the list. */
  onSaved: (receipt: FilingReceipt) => void
}

/** Writes a list: what it says of itself, and its rows by form or from Excel. Nothing typed is lost, whatever happens. */
export function FilingEditor({ draftId, title, initial, kindFixed, openRow, tags, back, save, onSaved }: Props) {
  const me = useMe()
  const { message } = App.useApp()
  const kept = useDraft<EditorState>(me.userName, draftId)
  const own = useQuery(departmentQuery(me.department?.code ?? ''))
  const [state, setState] = useState<EditorState>(kept.draft ?? initial)
  const [dirty, setDirty] = useState(kept.draft !== null)
  const [restored, setRestored] = useState(kept.draft !== null)
  const [open, setOpen] = useState<EditorRow | null>(() => state.rows.find((row) => row.row === openRow) ?? null)
  const [pasting, setPasting] = useState(false)
  const [busy, setBusy] = useState(false)
  const [sheet, setSheet] = useState<ReadSheet | null>(null)
  const [error, setError] = useState<unknown>(null)
  useLeaveGuard(dirty && !busy, '名单有未保存的修改。离开后仍保留在本浏览器中，下次打开可以继续。')

  const domains = own.data?.safetyDomains ?? []
  const [from, to] =
    state.kind === 'doubleRandom' && state.month ? daysOf(state.month) : [state.campaignFrom, state.campaignTo]
  const last = state.rows.at(-1)
  const defaults: Defaults = {
    from: last?.from ?? from,
    to: last?.to ?? to,
    safetyDomains: last?.safetyDomains ?? (domains.length === 1 ? domains : []),
    officers: last?.officers ?? [],
  }
  const unready = state.rows.filter((row) => missingOf(row).length > 0)

  const change = (part: Partial<EditorState>) => {
    const next = { ...state, ...part }
    setState(next)
    setDirty(true)
    kept.save(next)
  }
  const put = (row: EditorRow) => {
    change({
      rows: state.rows.some((each) => each.key === row.key)
        ? state.rows.map((each) => (each.key === row.key ? row : each))
        : [...state.rows, row],
    })
    setOpen(null)
  }
  const discard = () => {
    kept.clear()
    setState(initial)
    setDirty(false)
    setRestored(false)
    setSheet(null)
    setError(null)
  }
  const submit = async () => {
    setBusy(true)
    setError(null)
    try {
      const receipt = await save(formOf(state))
      kept.clear()
      setDirty(false)
      void message.success('已保存为草稿')
      onSaved(receipt)
    } catch (thrown) {
      setError(thrown)
      setBusy(false)
    }
  }

  return (
    <Page>
      <PageHead
        title={title}
        tags={tags}
        purpose="先保存，再逐行核对；通过的才能备案。"
        clauses={['五(三)2', '六(三)']}
        back={back}
      />
      {restored && (
        <div className="filing-restored" role="status">
          已恢复 {kept.savedAt && formatMoment(kept.savedAt)} 没有保存完的内容。
          <Button type="link" size="small" onClick={discard}>
            放弃，重新开始
          </Button>
        </div>
      )}
      {sheet && <SheetNotice sheet={sheet} state={state} onClose={() => setSheet(null)} />}
      <ProblemAlert error={error} />
      <Card title="名单">
        <HeadFields state={state} kindFixed={kindFixed} onChange={change} />
      </Card>
      <Card
        flush
        title="检查的企业"
        note={`${state.rows.length} 家`}
        extra={
          <div className="filing-tools">
            <Button size="small" onClick={() => void download(templateUrl, '检查名单模板.xlsx')}>
              下载模板
            </Button>
            <UploadButton
              state={state}
              onError={setError}
              onRead={(rows, read) => {
                change({ rows })
                setSheet(read)
              }}
            />
            <Button size="small" onClick={() => setPasting(true)}>
              从 Excel 粘贴
            </Button>
            <Button size="small" onClick={() => setOpen(rowWith(defaults, nextRow(state.rows)))}>
              添加企业
            </Button>
          </div>
        }
      >
        <RowTable
          rows={state.rows}
          breaches={error ? (problemOf(error).breaches ?? []) : []}
          onEdit={setOpen}
          onRemove={(row) => change({ rows: state.rows.filter((each) => each.key !== row.key) })}
        />
      </Card>
      <div className="action-bar action-bar--sticky">
        <span className="text2">
          {unready.length > 0 ? `${unready.length} 行还没有填完` : dirty ? '有未保存的修改' : ''}
        </span>
        <Button
          type="primary"
          loading={busy}
          disabled={state.rows.length === 0 || unready.length > 0}
          onClick={() => void submit()}
        >
          保存并核对
        </Button>
      </div>
      <RowDrawer row={open} kind={state.kind} onSave={put} onClose={() => setOpen(null)} />
      <PasteModal
        open={pasting}
        defaults={defaults}
        firstRow={nextRow(state.rows)}
        year={(state.month ?? me.today).slice(0, 4)}
        onAdd={(rows) => change({ rows: [...state.rows, ...rows] })}
        onClose={() => setPasting(false)}
      />
    </Page>
  )
}
