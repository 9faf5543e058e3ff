import { Form, Input, type FormInstance } from 'antd'
import { meQuery } from '@/api/me'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useCommand } from '@/ui/useCommand'

export interface Passwords {
  currentPassword: string
  newPassword: string
  again: string
}

/** Changes one's own password; every other session of the account ends with it. */
export function usePasswordChange(form: FormInstance<Passwords>, onDone: () => void) {
  return useCommand<Omit<Passwords, 'again'>>({
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
      onDone()
    },
  })
}

interface Props {
  form: FormInstance<Passwords>
  change: ReturnType<typeof usePasswordChange>
}

export function PasswordForm({ form, change }: Props) {
  const submit = ({ currentPassword, newPassword }: Passwords) => void change.run({ currentPassword, newPassword })
  return (
    <>
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
    </>
  )
}
