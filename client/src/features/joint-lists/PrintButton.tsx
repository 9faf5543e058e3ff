import { PrinterOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { BoardEnterprise } from '@/api/generated'
import { ProblemAlert } from '@/ui'
import type { BoardFilter } from './filters'
import { wholeBoard } from './queries'

interface Props {
  month: string
  filter: BoardFilter
  onPrint: (whole: BoardEnterprise[] | undefined) => void
}

/** Prints all that the filter leaves, not the few that are in view: they are fetched before the browser asks for its paper. */
export function PrintButton({ month, filter, onPrint }: Props) {
  const { notification } = App.useApp()
  const [busy, setBusy] = useState(false)
  const print = async () => {
    setBusy(true)
    try {
      const whole = await wholeBoard(month, filter)
      flushSync(() => onPrint(whole))
      window.print()
    } catch (error) {
      notification.error({
        title: '没有读到全部企业，未打印',
        description: <ProblemAlert error={error} />,
        duration: 0,
      })
    } finally {
      onPrint(undefined)
      setBusy(false)
    }
  }
  return (
    <Button icon={<PrinterOutlined aria-hidden />} loading={busy} onClick={() => void print()}>
      打印
    </Button>
  )
}
