import { UploadOutlined } from '@ant-design/icons'
import { Button, Input, Select, Upload } from 'antd'
import { useState } from 'react'
import { attachments, type ExemptionForm } from '@/api/generated'
import { optionsOf } from '@/lib/labels'
import { ProblemAlert } from '@/ui'
import { exemptionKindLabels } from '@/entities/filings/labels'
import { attachmentUrl } from '../queries'

interface Props {
  value?: ExemptionForm
  onChange: (exemption: ExemptionForm | undefined) => void
}

/** The ground for a second visit in the year, with the number of its document and the document itself. */
export function ExemptionFields({ value, onChange }: Props) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const upload = async (file: File, exemption: ExemptionForm) => {
    setBusy(true)
    setError(null)
    try {
      onChange({ ...exemption, attachmentId: (await attachments.upload({ file })).id })
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="stack">
      <Select
        aria-label="例外情形"
        allowClear
        placeholder="没有例外情形"
        style={{ width: '100%' }}
        options={optionsOf(exemptionKindLabels)}
        value={value?.kind}
        onChange={(kind) => onChange(kind ? { ...value, kind } : undefined)}
      />
      {value && (
        <div className="filing-officer">
          <Input
            aria-label="文书号"
            placeholder="文书号（必填），如投诉工单号、交办文号"
            maxLength={100}
            value={value.documentNo ?? ''}
            onChange={(event) => onChange({ ...value, documentNo: event.target.value })}
          />
          <Upload
            showUploadList={false}
            accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx"
            beforeUpload={(file) => {
              void upload(file, value)
              return false
            }}
          >
            <Button icon={<UploadOutlined aria-hidden />} loading={busy}>
              {value.attachmentId ? '重新上传' : '上传文书'}
            </Button>
          </Upload>
        </div>
      )}
      {value?.attachmentId && (
        <a href={attachmentUrl(value.attachmentId)} download>
          查看已上传的文书
        </a>
      )}
      {value?.kind === 'other' && <p className="text2">“其他情形”由区应急管理局审批后才备案。</p>}
      <ProblemAlert error={error} />
    </div>
  )
}
