import { useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { requestJson } from '@/api/http'
import { meQuery } from '@/api/me'
import { showFieldErrors } from '@/ui/fieldErrors'
import { focusField } from '@/ui/focusField'
import { ProblemAlert } from '@/ui/ProblemAlert'

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
  const { message } = App.useApp()
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const submit = async ({ currentPassword, newPassword }: Passwords) => {
    setBusy(true)
    setError(null)
    try {
      await requestJson('/api/v1/auth/password', { method: 'POST', json: { currentPassword, newPassword } })
      await client.invalidateQueries(meQuery)
      form.resetFields()
      void message.success('密码已修改')
      onClose()
    } catch (thrown) {
      if (!showFieldErrors(form, thrown)) setError(thrown)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Modal
      open={open}
      title="修改密码"
      okText="修改密码"
      okButtonProps={{ loading: busy }}
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
      <ProblemAlert error={error} />
    </Modal>
  )
}
