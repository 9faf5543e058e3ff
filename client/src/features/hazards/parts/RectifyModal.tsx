import { UploadOutlined } from '@ant-design/icons'
import { Button, Form, Input, Modal, Upload } from 'antd'
import { useState } from 'react'
import { affected } from '@/entities/affected'
import { attachments, HazardsClient, type HazardDetails, type Rectification } from '@/api/generated'
import { wholeShape } from '@/lib/merge'
import { CommandAlert, Drafted, DraftNote, ProblemAlert, useCommand, useEditor, type Kept } from '@/ui'

interface Props {
  hazard: HazardDetails
  onClose: () => void
}

/** The enterprise's account of what it did, with photos; kept until it is sent. */
export function RectifyModal(props: Props) {
  return (
    <Drafted<string> id={`rectify.${props.hazard.id}`} fallback={null}>
      {(kept) => <Account {...props} kept={kept} />}
    </Drafted>
  )
}

function Account({ hazard, onClose, kept }: Props & { kept: Kept<string> }) {
  const editor = useEditor<string>({ present: '', version: null, shape: wholeShape(), kept })
  const [form] = Form.useForm<{ account: string }>()
  const [files, setFiles] = useState<{ uid: string; name: string; id: string }[]>([])
  const [refused, setRefused] = useState<unknown>(null)

  const take = async (file: File & { uid: string }) => {
    setRefused(null)
    try {
      const { id } = await attachments.upload({ file })
      setFiles((known) => [...known, { uid: file.uid, name: file.name, id }])
    } catch (error) {
      setRefused(error)
    }
  }
  const report = useCommand<Rectification>({
    id: `hazards.rectify ${hazard.id}`,
    send: (http, body, ifMatch) => new HazardsClient(http).rectify({ id: hazard.id, ifMatch, body }),
    version: hazard.version,
    asking: true,
    changes: affected.inspection,
    success: '整改情况已报告，等待复查',
    form,
    onDone: () => {
      editor.saved()
      onClose()
    },
  })
  const submit = ({ account }: { account: string }) =>
    void report.run({ account: account.trim(), attachmentIds: files.map((file) => file.id) })

  return (
    <Modal
      open
      title="报告整改"
      okText="提交"
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={report.busy}
      okButtonProps={{ disabled: report.moved }}
      mask={{ closable: false }}
    >
      <div className="stack">
        <p className="text2">{hazard.description}</p>
        <DraftNote
          editor={{
            ...editor,
            discard: () => {
              editor.discard()
              form.setFieldsValue({ account: '' })
            },
          }}
        />
        <Form
          form={form}
          layout="vertical"
          onFinish={submit}
          initialValues={{ account: editor.value }}
          onValuesChange={(_, all) => editor.change(all.account)}
        >
          <Form.Item
            name="account"
            label="整改情况"
            rules={[{ required: true, whitespace: true, message: '请写明怎样整改的' }]}
          >
            <Input.TextArea rows={4} maxLength={2000} showCount placeholder="采取了什么措施、何时完成、现在的情况" />
          </Form.Item>
        </Form>
        <Upload
          multiple
          accept=".jpg,.jpeg,.png,.pdf,.docx,.xlsx"
          fileList={files.map(({ uid, name }) => ({ uid, name, status: 'done' }))}
          beforeUpload={(file) => {
            void take(file)
            return Upload.LIST_IGNORE
          }}
          onRemove={(file) => setFiles((known) => known.filter((each) => each.uid !== file.uid))}
        >
          <Button icon={<UploadOutlined aria-hidden />}>上传照片或文件</Button>
        </Upload>
        <ProblemAlert error={refused} />
        <CommandAlert command={report} />
      </div>
    </Modal>
  )
}
