import { Button, Form, Input, Space } from 'antd'
import { randomPassword } from './password'

/** The first password, which is read out to its owner and therefore shown. */
export function PasswordItem({ label }: { label: string }) {
  const form = Form.useFormInstance<{ password: string }>()
  return (
    <Form.Item label={label} required extra="至少 10 个字符，含数字和符号；告知本人，本人登录后须先修改。">
      <Space.Compact block>
        <Form.Item name="password" noStyle rules={[{ required: true, message: '请填写密码' }]}>
          <Input aria-label={label} maxLength={100} autoComplete="off" />
        </Form.Item>
        <Button onClick={() => form.setFieldValue('password', randomPassword())}>随机生成</Button>
      </Space.Compact>
    </Form.Item>
  )
}
