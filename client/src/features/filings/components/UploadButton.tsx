import { UploadOutlined } from '@ant-design/icons'
import { App, Button, Upload } from 'antd'
import { useState } from 'react'
import { formOf, rowOf, type EditorRow, type EditorState } from '../editor'
import { readSheet } from '../queries'

export interface ReadSheet {
  file: File
  rows: number
  refused: number
  /** Rows whose code belongs to an enterprise of another name. */
  otherNames: string[]
  notes: string[]
}

interface Props {
  state: EditorState
  /** With the sheet that they came from, and how many of them the check refuses. */
  onRead: (rows: EditorRow[], sheet: ReadSheet) => void
  onError: (error: unknown) => void
}

/** Reads a sheet into the rows; those that stand there already are replaced only when that is agreed to. */
export function UploadButton({ state, onRead, onError }: Props) {
  const { modal } = App.useApp()
  const [busy, setBusy] = useState(false)

  const read = async (file: File) => {
    setBusy(true)
    onError(null)
    try {
      const { rows, notes } = await readSheet(formOf(state), file)
      onRead(rows.map(rowOf), {
        file,
        rows: rows.length,
        refused: rows.filter((row) => row.breaches.length > 0).length,
        otherNames: rows.flatMap((row) =>
          row.warnings
            .filter((warning) => warning.code === 'filing.sheet.name')
            .map((warning) => `第 ${row.row} 行：${warning.title}`),
        ),
        notes,
      })
    } catch (thrown) {
      onError(thrown)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Upload
      accept=".xlsx"
      showUploadList={false}
      beforeUpload={(file) => {
        if (state.rows.length === 0) void read(file)
        else
          modal.confirm({
            title: '用上传的名单替换现有内容？',
            content: `现有的 ${state.rows.length} 行将被替换。`,
            okText: '替换',
            onOk: () => read(file),
          })
        return false
      }}
    >
      <Button size="small" icon={<UploadOutlined aria-hidden />} loading={busy}>
        {state.rows.length === 0 ? '上传 Excel' : '重新上传'}
      </Button>
    </Upload>
  )
}
