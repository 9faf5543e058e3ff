import { useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input, Typography } from 'antd'
import { useEffect, useState } from 'react'
import { AuthClient, type AuthenticatorSetup, type CodeForm, type RecoveryCodes } from '@/api/generated'
import { meQuery } from '@/api/me'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useCommand } from '@/ui/useCommand'

/** Takes on a second factor: the secret for the app on the phone, a code of the app as proof, and codes for the day on which the phone is lost. */
export function Authenticator({ onDone }: { onDone: () => void }) {
  const client = useQueryClient()
  const [form] = Form.useForm<CodeForm>()
  const [setup, setSetup] = useState<AuthenticatorSetup>()
  const [codes, setCodes] = useState<readonly string[]>()
  const [refused, setRefused] = useState<unknown>(null)
  useEffect(() => {
    let here = true
    void new AuthClient()
      .beginAuthenticator({})
      .then((begun) => here && setSetup(begun))
      .catch((error: unknown) => here && setRefused(error))
    return () => {
      here = false
    }
  }, [])
  const confirm = useCommand<CodeForm, RecoveryCodes>({
    id: 'auth.authenticator',
    send: (http, body) => new AuthClient(http).confirmAuthenticator({ body }),
    secret: true,
    changes: [],
    form,
    onDone: (answer) => setCodes(answer?.codes ?? []),
  })
  const leave = async () => {
    await client.invalidateQueries(meQuery)
    onDone()
  }

  if (codes)
    return (
      <div className="stack">
        <p>
          动态验证码已绑定。下面的恢复码只显示这一次，请抄下或打印后妥善保存；手机丢失时可代替动态验证码登录，每个只能用一次。
        </p>
        <Typography.Paragraph copyable={{ text: codes.join('\n') }} code>
          {codes.join('　')}
        </Typography.Paragraph>
        <Button type="primary" onClick={() => void leave()}>
          已保存，继续
        </Button>
      </div>
    )
  return (
    <div className="stack">
      <ProblemAlert error={refused} />
      {setup && (
        <>
          <p>用手机上的验证器（支持 TOTP 的任意一种）扫描二维码，再填写它显示的六位数字。</p>
          <img
            alt="绑定验证器的二维码"
            width={200}
            height={200}
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(setup.qr)}`}
          />
          <p className="text2">
            不能扫码的，在验证器中手工输入密钥：
            <Typography.Text code copyable>
              {setup.secret}
            </Typography.Text>
          </p>
          <Form form={form} layout="vertical" onFinish={(values: CodeForm) => void confirm.run(values)}>
            <Form.Item name="code" label="动态验证码" rules={[{ required: true, message: '请填写六位数字' }]}>
              <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} style={{ width: 160 }} />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={confirm.busy}>
              确认绑定
            </Button>
          </Form>
          <ProblemAlert error={confirm.error} />
        </>
      )}
    </div>
  )
}
