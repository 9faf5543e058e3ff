import { Form, Input, Modal } from 'antd'
import type { ReactNode } from 'react'
import { CommandAlert } from './CommandAlert'
import { focusField } from './focusField'
import type { Command } from './useCommand'

interface Props {
  open: boolean
  title: string
  /** What the reason is for and what follows from it. */
  note?: ReactNode
  label?: string
  placeholder?: string
  okText: string
  danger?: boolean
  /** Is given the reason; where it is refused the text stays. */
  command: Command<string>
  onClose: () => void
  children?: ReactNode
}

/** Asks for the reason without which something may not be done. */
export function ReasonModal(props: Props) {
  const { open, title, note, label = '原因', placeholder, okText, danger, command, onClose, children } = props
  const [form] = Form.useForm<{ reason: string }>()

  const close = () => {
    command.reset()
    onClose()
  }
  const submit = async ({ reason }: { reason: string }) => {
    if (!(await command.run(reason.trim()))) return
    form.resetFields()
    close()
  }

  return (
    <Modal
      open={open}
      title={title}
      okText={okText}
      okButtonProps={{ danger, loading: command.busy, disabled: command.moved }}
      onOk={form.submit}
      onCancel={close}
      afterOpenChange={focusField}
      mask={{ closable: false }}
    >
      <div className="stack">
        {note && <p className="text2">{note}</p>}
        {children}
        <Form form={form} layout="vertical" onFinish={(values) => void submit(values)} disabled={command.busy}>
          <Form.Item
            name="reason"
            label={label}
            rules={[{ required: true, whitespace: true, message: `请填写${label}` }, { max: 500 }]}
          >
            <Input.TextArea rows={3} maxLength={500} showCount placeholder={placeholder} />
          </Form.Item>
        </Form>
        <CommandAlert command={command} />
      </div>
    </Modal>
  )
}
