import { App } from 'antd'
import { useEffect } from 'react'
import { useBlocker } from 'react-router'

/** Asks before leaving a page with changes that are not saved, whether by a link, by going back or by closing the tab. */
export function useLeaveGuard(dirty: boolean, sentence = '有未保存的修改，离开后将丢失。') {
  const { modal } = App.useApp()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && currentLocation.pathname !== nextLocation.pathname,
  )

  useEffect(() => {
    if (blocker.state !== 'blocked') return
    const asked = modal.confirm({
      title: '确定离开？',
      content: sentence,
      okText: '离开',
      cancelText: '继续填写',
      onOk: () => blocker.proceed(),
      onCancel: () => blocker.reset(),
    })
    return () => asked.destroy()
  }, [blocker, modal, sentence])

  useEffect(() => {
    if (!dirty) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [dirty])
}
