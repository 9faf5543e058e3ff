import { InboxOutlined } from '@ant-design/icons'
import { Button, Modal, Upload } from 'antd'
import { useState, type ReactNode } from 'react'
import type { Http } from '@/api/http'
import type { ProblemBreach } from '@/api/problem'
import { ExportButton } from './ExportButton'
import { ProblemAlert } from './ProblemAlert'
import { RowResults, type RowColumn } from './RowResults'
import { useCommand, type CommandOptions } from './useCommand'

interface Answer<R> {
  dryRun: boolean
  rows: R[]
  notes?: readonly string[]
}

interface Props<R, A extends Answer<R>> {
  id: string
  title: string
  template: { from: string; name: string }
  /** How many rows one file may have. */
  most: number
  send: (http: Http, file: File, dryRun: boolean) => Promise<A>
  changes: CommandOptions<unknown, A>['changes']
  /** What is announced once the rows are written. */
  success: (answer: A) => string
  /** How many rows would be written. */
  taken: (answer: A) => number
  /** The button that writes so many. */
  okText: (taken: number) => string
  /** The button that closes what was written. */
  doneText?: string
  columns: RowColumn<R>[]
  /** The word of a row that goes through. */
  rowText?: (done: boolean) => string
  /** What is to be known once the rows are written. */
  note?: ReactNode
  onClose: () => void
}

/** Writes the rows of a workbook: what would become of each is shown first, nothing is written before somebody has read it. */
export function SheetImport<R extends { row: number; breaches: readonly ProblemBreach[] }, A extends Answer<R>>(
  props: Props<R, A>,
) {
  const { id, title, template, most, send, changes, success, taken, okText, doneText = '关闭', onClose } = props
  const [read, setRead] = useState<{ file: File; answer: A }>()
  const command = useCommand<{ file: File; dryRun: boolean }, A>({
    id,
    send: async (http, { file, dryRun }) => {
      const answer = await send(http, file, dryRun)
      setRead({ file, answer })
      return answer
    },
    changes,
    secret: true,
    success: (answer) => (answer.dryRun ? undefined : success(answer)),
  })
  const done = read !== undefined && !read.answer.dryRun
  const count = read ? taken(read.answer) : 0
  return (
    <Modal
      open
      width={720}
      title={title}
      okText={done ? doneText : okText(count)}
      okButtonProps={{ disabled: !done && count === 0 }}
      confirmLoading={command.busy}
      onOk={() => (done ? onClose() : read && void command.run({ file: read.file, dryRun: false }))}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <div className="stack">
        <div className="buttons">
          <ExportButton {...template}>下载模板</ExportButton>
          {read && !done && <Button onClick={() => setRead(undefined)}>换一个文件</Button>}
        </div>
        {!read && (
          <Upload.Dragger
            accept=".xlsx"
            showUploadList={false}
            beforeUpload={(file) => {
              void command.run({ file, dryRun: true })
              return false
            }}
          >
            <p className="ant-upload-drag-icon">
              <InboxOutlined aria-hidden />
            </p>
            <p>点击选择，或把 Excel 文件拖到这里</p>
            <p className="text2">.xlsx，一次最多 {most} 行；先逐行核对，再写入</p>
          </Upload.Dragger>
        )}
        {done && props.note}
        {read?.answer.notes?.map((note) => (
          <p key={note} className="text2">
            {note}
          </p>
        ))}
        {read && (
          <RowResults<R>
            caption="逐行的结果"
            rows={read.answer.rows}
            rowKey={(row) => row.row}
            rowNumber={(row) => row.row}
            columns={props.columns}
            outcome={(row) => (row.breaches.length > 0 ? 'refused' : 'ok')}
            breaches={(row) => row.breaches}
            okText={props.rowText?.(done)}
          />
        )}
        <ProblemAlert error={command.error} />
      </div>
    </Modal>
  )
}
