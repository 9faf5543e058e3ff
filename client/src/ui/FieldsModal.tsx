import { Checkbox, DatePicker, Form, Input, InputNumber, Modal, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import type { ReactNode } from 'react'
import { CommandAlert } from './CommandAlert'
import { focusField } from './focusField'
import { useCommand, type CommandOptions } from './useCommand'

interface FieldOption {
  value: string
  label: string
}

/** A field of a form: its name is the name on the wire, so that a refusal is shown below it. */
export interface Field {
  name: string
  label: string
  kind?: 'line' | 'text' | 'day' | 'one' | 'some' | 'count' | 'yes'
  /** What can be chosen; where that depends on the others, by what stands in them. */
  options?: FieldOption[] | ((values: Record<string, unknown>) => FieldOption[])
  required?: boolean
  max?: number
  extra?: string
  /** Whether it is asked for at all, by what stands in the others. */
  when?: (values: Record<string, unknown>) => boolean
}

interface Props<B, A> {
  title: string
  okText: string
  danger?: boolean
  note?: ReactNode
  fields: readonly Field[]
  initial?: Partial<B>
  command: Pick<CommandOptions<B, A>, 'id' | 'send' | 'version' | 'changes' | 'success'>
  onClose: () => void
}

const isDay = (value: unknown): value is Dayjs => dayjs.isDayjs(value)

/** What was typed, as the wire has it: days in their form, nothing for what was left empty. */
const typed = (values: object): Record<string, unknown> => {
  const told: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values) as [string, unknown][]) {
    const written = isDay(value) ? value.format('YYYY-MM-DD') : typeof value === 'string' ? value.trim() : value
    if (written !== '' && written !== undefined && written !== null) told[name] = written
  }
  return told
}

/** Asks for the fields of a small record. Rendered while it is open. */
export function FieldsModal<B extends object, A = unknown>(props: Props<B, A>) {
  const { title, okText, danger, note, fields, initial = {}, command, onClose } = props
  const [form] = Form.useForm<Record<string, unknown>>()
  const values: Record<string, unknown> = Form.useWatch((all: Record<string, unknown>) => all, form) ?? { ...initial }
  const act = useCommand<B, A>({ ...command, asking: true, form, onDone: onClose })
  const days = fields.filter((field) => field.kind === 'day').map((field) => field.name)
  const begun = Object.fromEntries(
    Object.entries(initial).map(([name, value]) => [name, days.includes(name) ? dayjs(value as string) : value]),
  )
  const asked = fields.filter((field) => field.when?.(values) ?? true)
  return (
    <Modal
      open
      title={title}
      okText={okText}
      okButtonProps={{ danger, disabled: act.moved }}
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={act.busy}
      afterOpenChange={focusField}
      mask={{ closable: false }}
    >
      <div className="stack">
        {note && <div className="text2">{note}</div>}
        <Form form={form} layout="vertical" initialValues={begun} onFinish={(all) => void act.run(typed(all) as B)}>
          {asked.map((field) => (
            <Form.Item
              key={field.name}
              name={field.name}
              label={field.kind === 'yes' ? undefined : field.label}
              valuePropName={field.kind === 'yes' ? 'checked' : 'value'}
              extra={field.extra}
              rules={field.required ? [{ required: true, message: `请填写${field.label}` }] : []}
            >
              {control(field, values)}
            </Form.Item>
          ))}
        </Form>
        <CommandAlert command={act} />
      </div>
    </Modal>
  )
}

function control({ kind = 'line', label, options, max = 100 }: Field, values: Record<string, unknown>) {
  if (kind === 'day') return <DatePicker style={{ width: '100%' }} />
  if (kind === 'text') return <Input.TextArea rows={2} maxLength={max} aria-label={label} />
  if (kind === 'count') return <InputNumber min={1} max={max} precision={0} style={{ width: '100%' }} />
  if (kind === 'yes') return <Checkbox>{label}</Checkbox>
  if (kind === 'line') return <Input maxLength={max} />
  return (
    <Select
      mode={kind === 'some' ? 'multiple' : undefined}
      options={typeof options === 'function' ? options(values) : options}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={kind === 'some'}
    />
  )
}
