import { ExportOutlined } from '@ant-design/icons'
import { App, Button, type ButtonProps } from 'antd'
import { useRef, useState, type ReactNode } from 'react'
import { download } from '@/api/download'
import { ProblemAlert } from './ProblemAlert'

interface Props extends Pick<ButtonProps, 'type' | 'size' | 'icon' | 'className'> {
  /** Where the file is fetched, or how, where an address does not do. */
  from: string | (() => Promise<unknown>)
  /** The file's name where the server gives none. */
  name: string
  children?: ReactNode
}

/** Fetches a file: busy until it is there, pressed once at a time, and a refusal is shown until somebody has read it. */
export function ExportButton({ from, name, children = '导出', icon = <ExportOutlined aria-hidden />, ...look }: Props) {
  const { notification } = App.useApp()
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const fetchIt = async () => {
    if (running.current) return
    running.current = true
    setBusy(true)
    try {
      await (typeof from === 'string' ? download(from, name) : from())
    } catch (error) {
      notification.error({ title: `没有下载到“${name}”`, description: <ProblemAlert error={error} />, duration: 0 })
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  return (
    <Button {...look} icon={icon} loading={busy} onClick={() => void fetchIt()}>
      {children}
    </Button>
  )
}
