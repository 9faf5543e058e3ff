import { Input, Modal } from 'antd'
import { useState } from 'react'
import { focusField } from '@/ui'
import { parsePaste } from '../paste'
import type { Defaults, EditorRow } from '../editor'

interface Props {
  open: boolean
  defaults: Defaults
  firstRow: number
  year: string
  onAdd: (rows: EditorRow[]) => void
  onClose: () => void
}

/** Takes rows that were copied in Excel, whatever their columns are. */
export function PasteModal({ open, defaults, firstRow, year, onAdd, onClose }: Props) {
  const [text, setText] = useState('')
  const { rows, unread } = parsePaste(text, defaults, firstRow, year)
  const close = () => {
    setText('')
    onClose()
  }
  return (
    <Modal
      open={open}
      title="从 Excel 粘贴"
      okText={rows.length > 0 ? `加入 ${rows.length} 行` : '加入'}
      okButtonProps={{ disabled: rows.length === 0 }}
      onOk={() => {
        onAdd(rows)
        close()
      }}
      onCancel={close}
      afterOpenChange={focusField}
      width={640}
    >
      <div className="stack">
        <p className="text2">
          在 Excel
          中选中若干行复制后粘贴到这里。每行须有18位统一社会信用代码；日期按先后作为检查窗口的起止日，写作“姓名（证号）”的作为执法人员；没有的沿用名单的默认值。
        </p>
        <Input.TextArea
          aria-label="粘贴的内容"
          rows={8}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p role="status" className="text2">
          {text.trim() !== '' &&
            `识别 ${rows.length} 行${unread.length > 0 ? `，${unread.length} 行没有代码，不加入：${unread.slice(0, 3).join('；')}${unread.length > 3 ? '…' : ''}` : ''}`}
        </p>
      </div>
    </Modal>
  )
}
