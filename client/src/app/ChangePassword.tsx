import { Form, Input, Modal } from 'antd'
import { meQuery } from '@/api/me'
import { focusField } from '@/ui/focusField'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useCommand } from '@/ui/useCommand'

interface Passwords {
  currentPassword: string
  newPassword: string
  again: string
}

interface Props {
  open: boolean
  onClose: () => void
}

export function ChangePassword({ open, onClose }: Props) {
  const [form] = Form.useForm<Passwords>()
  const change = useCommand<Omit<Passwords, 'again'>>({
    id: 'auth.password',
    send: (http, json) =>
      http.fetch('/api/v1/auth/password', {
        method: 'POST',
        body: JSON.stringify(json),
        headers: { 'Content-Type': 'application/json' },
      }),
    secret: true,
    changes: [meQuery.queryKey],
    success: '密码已修改',
    form,
    onDone: () => {
      form.resetFields()
      onClose()
    },
  })
  const submit = ({ currentPassword, newPassword }: Passwords) => void change.run({ currentPassword, newPassword })

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
      <Form form={form} layout="vertical" onFinish={submit}>
        <Form.Item name="currentPassword" label="当前密码" rules={[{ required: true, message: '请填写当前密码' }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="newPassword"
          label="新密码"
          extra="至少 10 位，含数字和符号"
          rules={[
            { required: true, message: '请填写新密码' },
            { min: 10, message: '至少 10 位' },
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label="再次输入新密码"
          dependencies={['newPassword']}
          rules={[
            { required: true, message: '请再次输入新密码' },
            ({ getFieldValue }) => ({
              validator: (_, value) =>
                !value || value === getFieldValue('newPassword')
                  ? Promise.resolve()
                  : Promise.reject(new Error('两次输入不一致')),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      </Form>
      <ProblemAlert error={change.error} />
    </Modal>
  )
}
