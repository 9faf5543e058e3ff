import { DatePicker, Form, Input, Modal } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import type { ReactNode } from 'react'
import { CommandAlert } from './CommandAlert'
import { useCommand, type CommandOptions } from './useCommand'

/** A legal date, as the wire has it, and why. */
export interface DayAndReason {
  day: string
  reason: string
}

interface Props {
  title: string
  okText: string
  /** What holds now, and what the new day must be. */
  note: ReactNode
  /** What the day is; `name` is its name on the wire, so that a refusal is shown below it. */
  label: string
  name: string
  /** The first day that can be chosen. */
  from: string
  command: Pick<CommandOptions<DayAndReason, unknown>, 'id' | 'send' | 'version' | 'changes' | 'success'>
  onClose: () => void
}

/** Moves something that has a day to another one, for a reason. Rendered while it is open. */
export function DayModal({ title, okText, note, label, name, from, command, onClose }: Props) {
  const [form] = Form.useForm<{ day: Dayjs; reason: string }>()
  const moving = useCommand({ ...command, asking: true, form, rename: { [name]: 'day' }, onDone: onClose })
  return (
    <Modal
      open
      title={title}
      okText={okText}
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={moving.busy}
      okButtonProps={{ disabled: moving.moved }}
      mask={{ closable: false }}
    >
      <div className="stack">
        <p className="text2">{note}</p>
        <Form
          form={form}
          layout="vertical"
          onFinish={({ day, reason }) => void moving.run({ day: day.format('YYYY-MM-DD'), reason: reason.trim() })}
        >
          <Form.Item name="day" label={label} rules={[{ required: true, message: `请选择${label}` }]}>
            <DatePicker style={{ width: '100%' }} minDate={dayjs(from)} />
          </Form.Item>
          <Form.Item name="reason" label="原因" rules={[{ required: true, whitespace: true, message: '请说明原因' }]}>
            <Input.TextArea rows={2} maxLength={500} showCount />
          </Form.Item>
        </Form>
        <CommandAlert command={moving} />
      </div>
    </Modal>
  )
}
