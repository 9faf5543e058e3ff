import { Button, Form } from 'antd'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { SessionStep } from '@/api/generated'
import { sessionStepLabels } from '@/api/labels'
import { signOut, useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { Authenticator } from './Authenticator'
import { PasswordForm, usePasswordChange, type Passwords } from './PasswordForm'
import './FirstSteps.css'

/** What has to be done before anything else; the server refuses the rest until then. */
export default function FirstSteps({ step }: { step: SessionStep }) {
  const me = useMe()
  const client = useQueryClient()
  const navigate = useNavigate()
  const leave = async () => {
    await signOut().catch(() => undefined)
    await navigate(pages.signIn(), { replace: true })
    client.clear()
  }
  return (
    <main className="first-steps">
      <section className="card" aria-labelledby="first-step">
        <div className="card__head">
          <h1 id="first-step">请先{sessionStepLabels[step]}</h1>
          <Button type="link" size="small" onClick={() => void leave()}>
            退出登录
          </Button>
        </div>
        <div className="card__body stack">
          <p className="text2">
            {step === 'changePassword'
              ? `${me.displayName}，现在的密码是管理员给的，修改后才能使用系统。`
              : `${me.displayName}，这个角色的账号须用动态验证码登录，绑定后才能使用系统。`}
          </p>
          {step === 'changePassword' ? <OwnPassword /> : <Authenticator onDone={() => undefined} />}
        </div>
      </section>
    </main>
  )
}

function OwnPassword() {
  const [form] = Form.useForm<Passwords>()
  const change = usePasswordChange(form, () => undefined)
  return (
    <>
      <PasswordForm form={form} change={change} />
      <Button type="primary" loading={change.busy} onClick={form.submit}>
        修改密码
      </Button>
    </>
  )
}
