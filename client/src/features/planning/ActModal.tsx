import { DatePicker, Form, Input, Modal, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { CommandAlert, type CommandOptions, focusField, useCommand } from '@/ui'

/** What a form of an act asks for. */
export interface Asked {
  name: 'text' | 'more' | 'day' | 'month'
  label: string
  optional?: boolean
}

export interface Told {
  text: string
  more: string
  day: string
  month?: number
}

interface Props {
  title: string
  okText: string
  note?: string
  asked: readonly Asked[]
  initial?: Partial<Told>
  command: Pick<CommandOptions<Told, unknown>, 'id' | 'send' | 'version' | 'changes' | 'success'>
  onClose: () => void
}

const months = Array.from({ length: 12 }, (_, index) => ({ value: index + 1, label: `${index + 1}月` }))

/** Asks for what an act at the district's plan needs: a number, a day, a month, a reason. Rendered while it is open. */
export function ActModal({ title, okText, note, asked, initial, command, onClose }: Props) {
  const [form] = Form.useForm<Omit<Told, 'day'> & { day?: Dayjs }>()
  const act = useCommand({ ...command, asking: true, onDone: onClose })
  const field = ({ name, label }: Asked) => {
    if (name === 'day') return <DatePicker style={{ width: '100%' }} />
    if (name === 'month') return <Select allowClear options={months} />
    return name === 'text' ? <Input.TextArea rows={2} maxLength={500} aria-label={label} /> : <Input maxLength={100} />
  }
  return (
    <Modal
      open
      title={title}
      okText={okText}
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={act.busy}
      okButtonProps={{ disabled: act.moved }}
      afterOpenChange={focusField}
      mask={{ closable: false }}
    >
      <div className="stack">
        {note && <p className="text2">{note}</p>}
        <Form
          form={form}
          layout="vertical"
          initialValues={{ ...initial, day: initial?.day ? dayjs(initial.day) : undefined }}
          onFinish={({ text = '', more = '', day, month }) =>
            void act.run({ text: text.trim(), more: more.trim(), day: day?.format('YYYY-MM-DD') ?? '', month })
          }
        >
          {asked.map((one) => (
            <Form.Item
              key={one.name}
              name={one.name}
              label={one.label}
              rules={one.optional ? [] : [{ required: true, message: `请填写${one.label}` }]}
            >
              {field(one)}
            </Form.Item>
          ))}
        </Form>
        <CommandAlert command={act} />
      </div>
    </Modal>
  )
}
