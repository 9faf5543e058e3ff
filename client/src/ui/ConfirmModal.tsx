import { Checkbox, Modal } from 'antd'
import { useState, type ReactNode } from 'react'
import { CommandAlert } from './CommandAlert'
import type { Command } from './useCommand'

interface Props<B> {
  open: boolean
  title: string
  /** Says again what will happen, with its numbers. */
  children: ReactNode
  okText: string
  danger?: boolean
  /** The sentence of the checkbox that something irreversible requires, such as 我已核对，下发后不可撤回. */
  acknowledge?: string
  command: Command<B>
  body: B
  onClose: () => void
}

export function ConfirmModal<B = void>(
  props: Omit<Props<B>, 'body'> & (undefined extends B ? { body?: B } : { body: B }),
) {
  const { open, title, children, okText, danger, acknowledge, command, body, onClose } = props
  const [agreed, setAgreed] = useState(false)

  const close = () => {
    setAgreed(false)
    command.reset()
    onClose()
  }

  return (
    <Modal
      open={open}
      title={title}
      okText={okText}
      okButtonProps={{
        danger,
        loading: command.busy,
        disabled: command.moved || (acknowledge !== undefined && !agreed),
      }}
      onOk={() => void command.run(body as B).then((done) => done && close())}
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
        <CommandAlert command={command} />
      </div>
    </Modal>
  )
}
