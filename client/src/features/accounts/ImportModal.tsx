import { InboxOutlined } from '@ant-design/icons'
import { Modal, Upload } from 'antd'
import { useState } from 'react'
import { AccountsClient, type AccountImport, type AccountImportRow } from '@/api/generated'
import { affected } from '@/entities/affected'
import { ExportButton, ProblemAlert, RowResults, useCommand } from '@/ui'

const templateUrl = '/api/v1/accounts/import/template'

interface Reading {
  file: File
  dryRun: boolean
}

/** Makes the accounts of a workbook: what would become of each row first, then the first passwords, which are shown this once. */
export function ImportModal({ onClose }: { onClose: () => void }) {
  const [read, setRead] = useState<{ file: File; answer: AccountImport }>()
  const command = useCommand<Reading, AccountImport>({
    id: 'accounts.import',
    send: async (http, { file, dryRun }) => {
      const answer = await new AccountsClient(http).import({ file, dryRun })
      setRead({ file, answer })
      return answer
    },
    changes: affected.account,
    secret: true,
    success: (answer) => (answer.dryRun ? undefined : `新建 ${answer.made} 个账号，未导入 ${answer.refused} 行`),
  })
  const look = (file: File) => {
    void command.run({ file, dryRun: true })
    return false
  }
  const done = read && !read.answer.dryRun
  return (
    <Modal
      open
      width={720}
      title="导入账号"
      okText={done ? '已记下密码，关闭' : `新建 ${read?.answer.made ?? 0} 个账号`}
      okButtonProps={{ disabled: !read || (!done && read.answer.made === 0) }}
      confirmLoading={command.busy}
      onOk={() => (done ? onClose() : read && void command.run({ file: read.file, dryRun: false }))}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <div className="stack">
        <div className="buttons">
          <ExportButton from={templateUrl} name="账号模板.xlsx">
            下载模板
          </ExportButton>
        </div>
        {!read && (
          <Upload.Dragger accept=".xlsx" showUploadList={false} beforeUpload={look}>
            <p className="ant-upload-drag-icon">
              <InboxOutlined aria-hidden />
            </p>
            <p>点击选择，或把 Excel 文件拖到这里</p>
            <p className="text2">.xlsx，一次最多 500 行；先逐行核对，再新建</p>
          </Upload.Dragger>
        )}
        {done && <p>初始密码只显示这一次，请告知本人，本人登录后须先修改。</p>}
        {read && (
          <RowResults<AccountImportRow>
            caption="逐行的结果"
            rows={read.answer.rows}
            rowKey={(row) => row.row}
            rowNumber={(row) => row.row}
            columns={[
              { title: '用户名', render: (row) => row.userName },
              { title: '姓名', render: (row) => row.displayName },
              { title: '初始密码', render: (row) => row.password ?? '' },
            ]}
            outcome={(row) => (row.breaches.length > 0 ? 'refused' : 'ok')}
            breaches={(row) => row.breaches}
            okText={done ? '已新建' : '可以新建'}
          />
        )}
        <ProblemAlert error={command.error} />
      </div>
    </Modal>
  )
}
