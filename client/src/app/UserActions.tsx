import { useQueryClient } from '@tanstack/react-query'
import { App, Dropdown } from 'antd'
import { lazy, Suspense, useState, type ReactElement } from 'react'
import { useNavigate } from 'react-router'
import { signOut, useMe } from '@/api/me'
import { problemOf } from '@/api/problem'
import { pages } from '@/entities/pages'
import { countDrafts, forget } from '@/lib/drafts'
import { forgetRecent } from './palette/recent'

const AuthenticatorModal = lazy(() =>
  import('./AuthenticatorModal').then((module) => ({ default: module.AuthenticatorModal })),
)
const ChangePassword = lazy(() => import('./ChangePassword').then((module) => ({ default: module.ChangePassword })))

interface Props {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** The button that it unfolds from. */
  children: ReactElement
}

export function UserActions({ open, onOpenChange, children }: Props) {
  const me = useMe()
  const { message, modal } = App.useApp()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [changing, setChanging] = useState<boolean>()
  const [enrolling, setEnrolling] = useState<boolean>()

  const ask = async () => {
    const drafts = await countDrafts(me.userName).catch(() => 0)
    if (drafts === 0) return leave()
    modal.confirm({
      title: `本机还有 ${drafts} 份没有提交的草稿`,
      content: '退出登录后，草稿从这台电脑上清除，不能恢复。',
      okText: '清除并退出',
      cancelText: '先不退出',
      onOk: leave,
    })
  }
  const leave = async () => {
    try {
      await signOut()
    } catch (error) {
      void message.error(problemOf(error).title)
      return
    }
    forgetRecent(me.userName)
    await forget(me.userName).catch(() => undefined)
    await navigate(pages.signIn(), { replace: true })
    client.clear()
  }

  return (
    <>
      <Dropdown
        open={open}
        onOpenChange={onOpenChange}
        trigger={['click']}
        autoFocus
        placement="bottomRight"
        menu={{
          items: [
            { key: 'password', label: '修改密码' },
            { key: 'authenticator', label: '动态验证码' },
            { type: 'divider' },
            { key: 'leave', label: '退出登录' },
          ],
          onClick: ({ key, domEvent }) => {
            // The same key press would go on to the dialog's first button, which closes it.
            domEvent.preventDefault()
            if (key === 'leave') void ask()
            else if (key === 'authenticator') setEnrolling(true)
            else setChanging(true)
          },
        }}
      >
        {children}
      </Dropdown>
      {enrolling !== undefined && (
        <Suspense fallback={null}>
          <AuthenticatorModal open={enrolling} onClose={() => setEnrolling(false)} />
        </Suspense>
      )}
      {changing !== undefined && (
        <Suspense fallback={null}>
          <ChangePassword open={changing} onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </>
  )
}
