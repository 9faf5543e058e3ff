import { UploadOutlined } from '@ant-design/icons'
import { Button, Form, Input, Modal, Upload } from 'antd'
import { useState } from 'react'
import type { HazardDto } from '@/api/generated'
import { wholeShape } from '@/lib/merge'
import { Drafted, DraftNote, ProblemAlert, showFieldErrors, useEditor, type Kept } from '@/ui'
import { upload, useRectify } from '../queries'

interface Props {
  hazard: HazardDto
  onClose: () => void
  onDone: (sentence: string) => void
}

/** The enterprise's account of what it did, with photos; kept until it is sent. */
export function RectifyModal(props: Props) {
  return (
    <Drafted<string> id={`rectify.${props.hazard.id}`} fallback={null}>
      {(kept) => <Account {...props} kept={kept} />}
    </Drafted>
  )
}

function Account({ hazard, onClose, onDone, kept }: Props & { kept: Kept<string> }) {
  const editor = useEditor<string>({ present: '', version: null, shape: wholeShape(), kept })
  const rectify = useRectify(hazard)
  const [form] = Form.useForm<{ account: string }>()
  const [files, setFiles] = useState<{ uid: string; name: string; id: string }[]>([])
  const [refused, setRefused] = useState<unknown>(null)

  const take = async (file: File & { uid: string }) => {
    setRefused(null)
    try {
      const { id } = await upload(file)
      setFiles((known) => [...known, { uid: file.uid, name: file.name, id }])
    } catch (error) {
      setRefused(error)
    }
  }
  const submit = async ({ account }: { account: string }) => {
    try {
      await rectify.mutateAsync({ account: account.trim(), attachmentIds: files.map((file) => file.id) })
      editor.saved()
      onDone('整改情况已报告，等待复查')
    } catch (error) {
      showFieldErrors(form, error)
    }
  }

  return (
    <Modal
      open
      title="报告整改"
      okText="提交"
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={rectify.isPending}
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
          <Button icon={<UploadOutlined />}>上传照片或文件</Button>
        </Upload>
        <ProblemAlert error={refused ?? rectify.error} />
      </div>
    </Modal>
  )
}
