import { Form, Modal } from 'antd'
import { focusField } from '@/ui/focusField'
import { PasswordForm, usePasswordChange, type Passwords } from './PasswordForm'

interface Props {
  open: boolean
  onClose: () => void
}

export function ChangePassword({ open, onClose }: Props) {
  const [form] = Form.useForm<Passwords>()
  const change = usePasswordChange(form, onClose)
  return (
    <Modal
      open={open}
      title="修改密码"
      okText="修改密码"
      okButtonProps={{ loading: change.busy }}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={focusField}
    >
      <PasswordForm form={form} change={change} />
    </Modal>
  )
}
