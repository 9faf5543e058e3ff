import { Form, Input, Modal } from 'antd'
import { useState, type ReactNode } from 'react'
import { focusField } from './focusField'
import { ProblemAlert } from './ProblemAlert'

interface Props {
  open: boolean
  title: string
  /** What the reason is for and what follows from it. */
  note?: ReactNode
  label?: string
  placeholder?: string
  okText: string
  danger?: boolean
  /** Resolves when the server has agreed; what it throws is shown and the text stays. */
  onSubmit: (reason: string) => Promise<unknown>
  onClose: () => void
  children?: ReactNode
}

/** Asks for the reason without which something may not be done. */
export function ReasonModal(props: Props) {
  const { open, title, note, label = '原因', placeholder, okText, danger, onSubmit, onClose, children } = props
  const [form] = Form.useForm<{ reason: string }>()
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)

  const submit = async ({ reason }: { reason: string }) => {
    setBusy(true)
    setError(null)
    try {
      await onSubmit(reason.trim())
      form.resetFields()
      onClose()
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Modal
      open={open}
      title={title}
      okText={okText}
      okButtonProps={{ danger, loading: busy }}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={focusField}
      mask={{ closable: false }}
    >
      <div className="stack">
        {note && <p className="text2">{note}</p>}
        {children}
        <Form form={form} layout="vertical" onFinish={submit} disabled={busy}>
          <Form.Item
            name="reason"
            label={label}
            rules={[{ required: true, whitespace: true, message: `请填写${label}` }, { max: 500 }]}
          >
            <Input.TextArea rows={3} maxLength={500} showCount placeholder={placeholder} />
          </Form.Item>
        </Form>
        <ProblemAlert error={error} />
      </div>
    </Modal>
  )
}
