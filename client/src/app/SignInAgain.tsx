import { useQueryClient } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useId, useRef, useState, type SyntheticEvent } from 'react'
import { pages } from '@/entities/pages'
import { meQuery, signIn } from '@/api/me'
import { problemOf } from '@/api/problem'
import { session } from '@/api/session'
import { ProblemAlert } from '@/ui/ProblemAlert'
import './SignInAgain.css'

/** The dialog of an expired session; its fields are the browser's own, since it is fetched beside every page. */
export function SignInAgain({ open }: { open: boolean }) {
  const client = useQueryClient()
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [needsCode, setNeedsCode] = useState(false)
  const me = client.getQueryData(meQuery.queryKey)

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setError(null)
    try {
      await signIn(me?.userName ?? '', password, code || undefined)
      setPassword('')
      setCode('')
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
    location.assign(pages.signIn())
  }

  return (
    <Modal
      open={open}
      title="登录已过期"
      okText="继续"
      cancelText="换个账号"
      okButtonProps={{ loading: busy, htmlType: 'submit', form: id }}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      zIndex={2000}
      afterOpenChange={(shown) => {
        if (shown) first.current?.focus()
      }}
      onCancel={leave}
    >
      <div className="stack">
        <p className="text2">请以 {me?.displayName} 重新登录，刚才的操作会接着完成，已填写的内容不会丢失。</p>
        <form id={id} className="again" onSubmit={(event) => void submit(event)}>
          <label>
            用户名
            <input value={me?.userName ?? ''} readOnly autoComplete="username" />
          </label>
          <label>
            密码
            <input
              ref={first}
              type="password"
              required
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          </label>
          {needsCode && (
            <label>
              动态验证码
              <input
                inputMode="numeric"
                required
                autoComplete="one-time-code"
                maxLength={20}
                value={code}
                onChange={(event) => setCode(event.target.value)}
              />
            </label>
          )}
          {/* The dialog's own button stands outside the form; Enter is sure of one within. */}
          <button type="submit" hidden />
        </form>
        <ProblemAlert error={error} />
      </div>
    </Modal>
  )
}
