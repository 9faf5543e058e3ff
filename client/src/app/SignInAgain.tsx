import { useQueryClient } from '@tanstack/react-query'
import { Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { meQuery, signIn } from '@/api/me'
import { problemOf } from '@/api/problem'
import { session } from '@/api/session'
import { ProblemAlert } from '@/ui/ProblemAlert'

/** The dialog of an expired session. */
export function SignInAgain({ open }: { open: boolean }) {
  const client = useQueryClient()
  const [form] = Form.useForm<{ password: string; code?: string }>()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [needsCode, setNeedsCode] = useState(false)
  const me = client.getQueryData(meQuery.queryKey)

  const submit = async ({ password, code }: { password: string; code?: string }) => {
    setBusy(true)
    setError(null)
    try {
      await signIn(me?.userName ?? '', password, code)
      form.resetFields()
      session.restored()
      void client.invalidateQueries(meQuery)
    } catch (thrown) {
      if (problemOf(thrown).code.includes('code')) setNeedsCode(true)
      setError(thrown)
    } finally {
      setBusy(false)
    }
  }

  const leave = () => {
    session.abandoned()
    location.assign('/sign-in')
  }

  return (
    <Modal
      open={open}
      title="登录已过期"
      okText="继续"
      cancelText="换个账号"
      okButtonProps={{ loading: busy }}
      onOk={form.submit}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      zIndex={2000}
      afterOpenChange={(shown) => {
        if (shown) form.focusField('password')
      }}
      onCancel={leave}
    >
      <div className="stack">
        <p className="text2">请以 {me?.displayName} 重新登录，刚才的操作会接着完成，已填写的内容不会丢失。</p>
        <Form form={form} layout="vertical" onFinish={submit}>
          <Form.Item label="用户名">
            <Input value={me?.userName} readOnly autoComplete="username" />
          </Form.Item>
          <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填写密码' }]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          {needsCode && (
            <Form.Item name="code" label="动态验证码" rules={[{ required: true, message: '请填写动态验证码' }]}>
              <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} />
            </Form.Item>
          )}
          {/* The dialog's own button stands outside the form; Enter needs one within. */}
          <button type="submit" hidden />
        </Form>
        <ProblemAlert error={error} />
      </div>
    </Modal>
  )
}
