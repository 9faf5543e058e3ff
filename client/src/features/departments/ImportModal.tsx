import { InboxOutlined } from '@ant-design/icons'
import { Button, Modal, Upload } from 'antd'
import { useState } from 'react'
import { DepartmentsClient, type OfficerImport, type OfficerImportRow } from '@/api/generated'
import { affected } from '@/entities/affected'
import { useNames } from '@/entities/reference'
import { labelOf } from '@/lib/labels'
import { ExportButton, ProblemAlert, RowResults, ToneTag, useCommand } from '@/ui'
import { officerImportOutcomeLabels, outcomeTones } from './labels'
import { rosterTemplateUrl } from './queries'

interface Reading {
  file: File
  dryRun: boolean
}

/** Takes a roster from Excel: what would become of each row is shown first, then it is written. */
export function ImportModal({ code, onClose }: { code: string; onClose: () => void }) {
  const { shortName } = useNames()
  const [read, setRead] = useState<{ file: File; answer: OfficerImport }>()
  const command = useCommand<Reading, OfficerImport>({
    id: `departments.import-officers ${code}`,
    send: async (http, { file, dryRun }) => {
      const answer = await new DepartmentsClient(http).importOfficers({ code, file, dryRun })
      setRead({ file, answer })
      return answer
    },
    changes: affected.roster,
    secret: true,
    success: (answer) =>
      answer.dryRun ? undefined : `新登记 ${answer.entered} 人，更新 ${answer.amended} 人，未导入 ${answer.refused} 行`,
  })
  const look = (file: File) => {
    void command.run({ file, dryRun: true })
    return false
  }
  const done = read && !read.answer.dryRun
  const taken = read ? read.answer.entered + read.answer.amended : 0
  return (
    <Modal
      open
      width={720}
      title="导入人员名册"
      okText={done ? '关闭' : `写入 ${taken} 人`}
      okButtonProps={{ disabled: !done && taken === 0 }}
      confirmLoading={command.busy}
      onOk={() => (done ? onClose() : read && void command.run({ file: read.file, dryRun: false }))}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <div className="stack">
        <div className="buttons">
          <ExportButton from={rosterTemplateUrl} name="人员名册模板.xlsx">
            下载模板
          </ExportButton>
          {read && !done && <Button onClick={() => setRead(undefined)}>换一个文件</Button>}
        </div>
        {!read && (
          <Upload.Dragger accept=".xlsx" showUploadList={false} beforeUpload={look}>
            <p className="ant-upload-drag-icon">
              <InboxOutlined aria-hidden />
            </p>
            <p>点击选择，或把 Excel 文件拖到这里</p>
            <p className="text2">.xlsx，一次最多 2000 行；先逐行核对，再写入</p>
          </Upload.Dragger>
        )}
        {read?.answer.notes.map((note) => (
          <p key={note} className="text2">
            {note}
          </p>
        ))}
        {read && (
          <RowResults<OfficerImportRow>
            caption="逐行的结果"
            rows={read.answer.rows}
            rowKey={(row) => row.row}
            rowNumber={(row) => row.row}
            columns={[
              { title: '姓名', render: (row) => row.name },
              { title: '单位', render: (row) => shortName(row.department) },
              {
                title: '成为',
                render: (row) => (
                  <ToneTag tone={outcomeTones[row.outcome]}>{labelOf(officerImportOutcomeLabels, row.outcome)}</ToneTag>
                ),
              },
            ]}
            outcome={(row) => (row.outcome === 'refused' ? 'refused' : 'ok')}
            breaches={(row) => row.breaches}
          />
        )}
        <ProblemAlert error={command.error} />
      </div>
    </Modal>
  )
}
