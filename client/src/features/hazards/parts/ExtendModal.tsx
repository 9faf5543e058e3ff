import { DatePicker, Form, Input, Modal } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { affected } from '@/api/affected'
import type { Extension, HazardDto } from '@/api/generated'
import { formatDate } from '@/lib/dates'
import { CommandAlert, useCommand } from '@/ui'
import { extend } from '../queries'

interface Values {
  dueOn: Dayjs
  reason: string
}

export function ExtendModal({ hazard, onClose }: { hazard: HazardDto; onClose: () => void }) {
  const [form] = Form.useForm<Values>()
  const extending = useCommand<Extension>({
    id: `hazards.extend ${hazard.id}`,
    send: (http, body, ifMatch) => extend(http, hazard.id, ifMatch, body),
    version: hazard.version,
    asking: true,
    changes: affected.inspection,
    success: '整改期限已延长',
    form,
    onDone: onClose,
  })
  const submit = ({ dueOn, reason }: Values) =>
    void extending.run({ dueOn: dueOn.format('YYYY-MM-DD'), reason: reason.trim() })
  return (
    <Modal
      open
      title="延期"
      okText="延期"
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={extending.busy}
      okButtonProps={{ disabled: extending.moved }}
      mask={{ closable: false }}
    >
      <div className="stack">
        <p className="text2">现期限 {formatDate(hazard.dueOn)}；整改期限只能延期一次。</p>
        <Form<Values> form={form} layout="vertical" onFinish={submit}>
          <Form.Item name="dueOn" label="新的期限" rules={[{ required: true, message: '请选择新的期限' }]}>
            <DatePicker style={{ width: '100%' }} minDate={dayjs(hazard.dueOn).add(1, 'day')} />
          </Form.Item>
          <Form.Item name="reason" label="原因" rules={[{ required: true, whitespace: true, message: '请说明原因' }]}>
            <Input.TextArea rows={2} maxLength={500} showCount />
          </Form.Item>
        </Form>
        <CommandAlert command={extending} />
      </div>
    </Modal>
  )
}
