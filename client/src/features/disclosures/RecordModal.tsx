import { FileDoneOutlined, UploadOutlined } from '@ant-design/icons'
import { Button, Upload } from 'antd'
import { useState } from 'react'
import { may } from '@/api/can'
import { DisclosuresClient, type DisclosureCell, type DisclosureTextRow, type RecordDisclosure } from '@/api/generated'
import { useMe } from '@/api/me'
import { affected } from '@/entities/affected'
import { labelOf } from '@/lib/labels'
import { ExportButton, FieldsModal, ProblemAlert, useCommand } from '@/ui'
import { disclosureMatterLabels } from './labels'
import { textUrl, uploadDisclosed } from './queries'

interface Props {
  cell: DisclosureCell
  name: string
  onClose: () => void
}

type Taken = { fileId?: string; textId?: string; name: string; sha256: string; title?: string }

/** Enters that a matter was published, with its file: one that is uploaded, or the product's own text. Rendered while it is open. */
export function RecordModal({ cell, name, onClose }: Props) {
  const me = useMe()
  const { body, matter, current } = cell
  const [taken, setTaken] = useState<Taken>()
  const [refused, setRefused] = useState<unknown>(null)
  const take = useCommand<void, DisclosureTextRow>({
    id: `disclosures.take ${body} ${matter}`,
    send: (http) => new DisclosuresClient(http).takeOwnText({ body: { body, matter } }),
    changes: [],
    secret: true,
    onDone: (text) => {
      if (text) setTaken({ textId: text.id, name: text.fileName, sha256: text.sha256, title: text.title })
    },
  })
  const upload = async (file: File) => {
    setRefused(null)
    try {
      const { id, fileName, sha256 } = await uploadDisclosed(file)
      setTaken({ fileId: id, name: fileName, sha256 })
    } catch (error) {
      setRefused(error)
    }
  }
  return (
    <FieldsModal<RecordDisclosure>
      key={taken?.textId ?? ''}
      title={`登记公布：${labelOf(disclosureMatterLabels, matter)}（${name}）`}
      okText="登记"
      note={
        <div className="stack">
          <div>公布以后登记。文件取系统中的现行文本，或上传所公布的文件，其校验值（SHA-256）随登记保存。</div>
          <div className="buttons">
            {may(cell.can, 'takeText') && (
              <Button icon={<FileDoneOutlined aria-hidden />} loading={take.busy} onClick={() => void take.run()}>
                取现行文本
              </Button>
            )}
            <Upload
              accept=".pdf,.docx,.xlsx,.jpg,.jpeg,.png"
              showUploadList={false}
              beforeUpload={(file) => {
                void upload(file)
                return false
              }}
            >
              <Button icon={<UploadOutlined aria-hidden />}>上传文件</Button>
            </Upload>
            {taken?.textId && (
              <ExportButton type="link" icon={null} from={textUrl(taken.textId)} name={taken.name}>
                下载现行文本
              </ExportButton>
            )}
          </div>
          {taken && (
            <div role="status" className="disclosures__file">
              <b>{taken.name}</b>
              <code className="text3">{taken.sha256}</code>
            </div>
          )}
          <ProblemAlert error={refused ?? take.error} />
        </div>
      }
      initial={{
        title: taken?.title ?? current?.title,
        publishedOn: me.today,
        address: undefined,
        renewalMonths: current?.renewalMonths,
      }}
      fields={[
        { name: 'title', label: '公布的标题', required: true, max: 200 },
        { name: 'publishedOn', label: '公布日期', kind: 'day', required: true },
        { name: 'address', label: '公布的网址', required: true, max: 500, extra: '以 http:// 或 https:// 开头' },
        {
          name: 'renewalMonths',
          label: '几个月应重新公布',
          kind: 'count',
          max: 36,
          extra: '不填按方案参数',
        },
      ]}
      command={{
        id: `disclosures.record ${body} ${matter}`,
        send: (http, values) =>
          new DisclosuresClient(http).record({
            body: { ...values, body, matter, fileId: taken?.fileId, textId: taken?.textId },
          }),
        changes: affected.disclosure,
        success: '公布已登记',
      }}
      onClose={onClose}
    />
  )
}
