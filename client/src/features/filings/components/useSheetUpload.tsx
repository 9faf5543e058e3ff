import { App } from 'antd'
import { useState, type ReactNode } from 'react'
import type { FilingSheetOutline } from '@/api/generated'
import { ProblemError } from '@/api/problem'
import { formOf, rowOf, type EditorRow, type EditorState } from '../editor'
import { outlineSheet, readSheet, type SheetMapping } from '../queries'
import { MappingModal } from './MappingModal'

/** As the server takes. */
const LARGEST = 20 * 1024 * 1024

export interface ReadSheet {
  file: File
  /** How it was read, where somebody said so. */
  mapping?: SheetMapping
  rows: number
  refused: number
  /** Rows whose code belongs to an enterprise of another name, and those found by their name. */
  otherNames: string[]
  notes: string[]
}

export interface SheetUpload {
  busy: boolean
  take: (file: File) => void
  /** Asks again how a sheet is to be read. */
  correct: (file: File) => void
  modal: ReactNode
}

interface Options {
  state: EditorState
  /** With the sheet that they came from, and how many of them the check refuses. */
  onRead: (rows: EditorRow[], sheet: ReadSheet) => void
  onError: (error: unknown) => void
}

const NOTED = new Set(['filing.sheet.name', 'filing.sheet.by-name'])

/** Takes a sheet into the rows: what is plain is read at once, else its reader says what the columns are. Rows that stand there already are replaced only when that is agreed to. */
export function useSheetUpload({ state, onRead, onError }: Options): SheetUpload {
  const { modal } = App.useApp()
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState<{ file: File; outline: FilingSheetOutline } | null>(null)

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true)
    onError(null)
    try {
      await work()
    } catch (thrown) {
      setAsking(null)
      onError(thrown)
    } finally {
      setBusy(false)
    }
  }
  const read = async (file: File, mapping?: SheetMapping) => {
    const { rows, notes } = await readSheet(formOf(state), file, mapping)
    setAsking(null)
    onRead(rows.map(rowOf), {
      ...{ file, mapping, notes, rows: rows.length },
      refused: rows.filter((row) => row.breaches.length > 0).length,
      otherNames: rows.flatMap((row) =>
        row.warnings
          .filter((warning) => NOTED.has(warning.code))
          .map((warning) => `第 ${row.row} 行：${warning.title}`),
      ),
    })
  }
  const look = (file: File, ask: boolean) =>
    attempt(async () => {
      const outline = await outlineSheet(file)
      if (ask || !outline.understood) setAsking({ file, outline })
      else await read(file)
    })
  const take = (file: File) => {
    if (file.size > LARGEST) {
      const size = Math.ceil(file.size / 1024 / 1024)
      const title = `文件有 ${size} MB，名单最大 20 MB；请删去图片和多余的工作表，或只把名单复制到新的工作簿后上传`
      onError(new ProblemError({ type: 'about:blank', code: 'spreadsheet.too-large', title, status: 413, traceId: '' }))
    } else if (state.rows.length === 0) void look(file, false)
    else
      modal.confirm({
        title: '用上传的名单替换现有内容？',
        content: `现有的 ${state.rows.length} 行将被替换。`,
        okText: '替换',
        onOk: () => look(file, false),
      })
  }
  return {
    ...{ busy, take },
    correct: (file) => void look(file, true),
    modal: asking && (
      <MappingModal
        {...asking}
        busy={busy}
        onRead={(mapping) => void attempt(() => read(asking.file, mapping))}
        onClose={() => setAsking(null)}
      />
    ),
  }
}
