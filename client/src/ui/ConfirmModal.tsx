import { Checkbox, Modal } from 'antd'
import { useState, type ReactNode } from 'react'
import { ProblemAlert } from './ProblemAlert'
import type { Command } from './useCommand'

interface Props {
  open: boolean
  title: string
  /** Says again what will happen, with its numbers. */
  children: ReactNode
  okText: string
  danger?: boolean
  /** The sentence of the checkbox that something irreversible requires, such as 我已核对，下发后不可撤回. */
  acknowledge?: string
  onConfirm?: () => Promise<unknown>
  command?: Command<void>
  onClose: () => void
}

export function ConfirmModal({
  open,
  title,
  children,
  okText,
  danger,
  acknowledge,
  onConfirm,
  command,
  onClose,
}: Props) {
  const [agreed, setAgreed] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const close = () => {
    setAgreed(false)
    setError(null)
    command?.reset()
    onClose()
  }

  const confirm = async () => {
    if (command) {
      if (await command.run()) close()
      return
    }
    setBusy(true)
    setError(null)
    try {
      await onConfirm?.()
      close()
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Modal
      open={open}
      title={title}
      okText={okText}
      okButtonProps={{ danger, loading: command?.busy ?? busy, disabled: acknowledge !== undefined && !agreed }}
      onOk={confirm}
      onCancel={close}
      mask={{ closable: false }}
    >
      <div className="stack">
        <div>{children}</div>
        {acknowledge && (
          <Checkbox checked={agreed} onChange={(event) => setAgreed(event.target.checked)}>
            {acknowledge}
          </Checkbox>
        )}
        <ProblemAlert error={command?.error ?? error} />
      </div>
    </Modal>
  )
}
