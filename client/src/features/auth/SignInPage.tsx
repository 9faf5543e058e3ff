import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { useNavigate } from 'react-router'
import { meQuery, rememberedUserName, signIn } from '@/api/me'
import { problemOf } from '@/api/problem'
import { pages } from '@/entities/pages'
import { text } from '@/lib/address'
import { useAddress } from '@/ui/useAddress'
import { safeNext } from './safeNext'
import './SignInPage.css'

/** Where to go once signed in. */
const address = { next: text }

/** Made by hand, without antd: the first page must open quickly on a street office's line. */
export function SignInPage({ onTyping }: { onTyping: () => void }) {
  const [{ next }] = useAddress(address)
  const navigate = useNavigate()
  const client = useQueryClient()
  const [userName, setUserName] = useState(rememberedUserName.get)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [needsCode, setNeedsCode] = useState(false)
  const [shown, setShown] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    document.title = '登录 · 坪山区工贸企业安全跨部门综合监管'
    field.current?.focus()
  }, [])

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (busy) return
    if (!userName.trim() || !password) {
      setRefusal('请填写用户名和密码')
      return
    }
    setBusy(true)
    setRefusal(null)
    try {
      await signIn(userName.trim(), password, code || undefined)
      rememberedUserName.set(userName.trim())
      client.clear()
      await client.fetchQuery(meQuery)
      await navigate(safeNext(next ?? null), { replace: true })
    } catch (error) {
      const problem = problemOf(error)
      if (problem.code.includes('code')) setNeedsCode(true)
      setRefusal(problem.title)
      setBusy(false)
    }
  }

  return (
    <div className="sign-in">
      <header className="sign-in__top">
        <span className="sign-in__mark" aria-hidden />
        坪山区工贸企业安全跨部门综合监管
      </header>
      <main className="sign-in__main">
        <section className="sign-in__about" aria-label="系统用途">
          <p className="sign-in__slogan">进一次门，查多项事</p>
          <p>各单位执法备案，合并为最少的入企次数；同一天到场，问题跟踪到复查闭环。</p>
        </section>
        {/* The browser's own checks would speak before ours, in its own language. */}
        <form className="sign-in__form" onSubmit={(event) => void submit(event)} noValidate>
          <h1>登录</h1>
          <label>
            用户名
            <input
              ref={userName ? undefined : field}
              name="username"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              value={userName}
              onChange={(event) => setUserName(event.target.value)}
            />
          </label>
          <label>
            密码
            <span className="sign-in__password">
              <input
                ref={userName ? field : undefined}
                name="password"
                type={shown ? 'text' : 'password'}
                autoComplete="current-password"
                value={password}
                onChange={(event) => setPassword(event.target.value)}
                onFocus={onTyping}
              />
              <button type="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
                {shown ? '隐藏' : '显示'}
              </button>
            </span>
          </label>
          {needsCode && (
            <label>
              动态验证码
              <input
                name="code"
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={20}
                value={code}
                onChange={(event) => setCode(event.target.value)}
              />
            </label>
          )}
          {refusal && (
            <p className="sign-in__refusal" role="alert">
              {refusal}
            </p>
          )}
          <button type="submit" className="sign-in__submit" disabled={busy}>
            {busy ? '正在登录…' : '登录'}
          </button>
          <p className="sign-in__help">忘记密码请联系本单位联络员或系统管理员重置。</p>
        </form>
      </main>
      <footer className="sign-in__foot">
        企业查验到访单位是否备案，请到 <a href={pages.verify()}>执法检查备案核验</a>，无需登录。
      </footer>
    </div>
  )
}
