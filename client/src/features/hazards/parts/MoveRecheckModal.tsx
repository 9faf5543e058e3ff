import { DatePicker, Form, Input, Modal } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { affected } from '@/api/affected'
import type { RecheckDay, RecheckDto } from '@/api/generated'
import { useMe } from '@/api/me'
import { formatDateWeekday } from '@/lib/dates'
import { CommandAlert, useCommand } from '@/ui'
import { moveRecheck } from '../queries'

interface Values {
  date: Dayjs
  reason: string
}

export function MoveRecheckModal({ recheck, onClose }: { recheck: RecheckDto; onClose: () => void }) {
  const me = useMe()
  const [form] = Form.useForm<Values>()
  const moving = useCommand<RecheckDay>({
    id: `rechecks.move ${recheck.id}`,
    send: (http, day, ifMatch) => moveRecheck(http, recheck.id, ifMatch, day),
    version: recheck.version,
    asking: true,
    changes: affected.inspection,
    success: '复查已改期',
    form,
    onDone: onClose,
  })
  const submit = ({ date, reason }: Values) =>
    void moving.run({ date: date.format('YYYY-MM-DD'), reason: reason.trim() })
  return (
    <Modal
      open
      title="复查改期"
      okText="改期"
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={moving.busy}
      okButtonProps={{ disabled: moving.moved }}
      mask={{ closable: false }}
    >
      <div className="stack">
        <p className="text2">原定 {formatDateWeekday(recheck.date)}；新的日期须是工作日。</p>
        <Form<Values> form={form} layout="vertical" onFinish={submit}>
          <Form.Item name="date" label="复查日期" rules={[{ required: true, message: '请选择复查日期' }]}>
            <DatePicker style={{ width: '100%' }} minDate={dayjs(me.today)} />
          </Form.Item>
          <Form.Item
            name="reason"
            label="原因"
            rules={[{ required: true, whitespace: true, message: '请说明改期的原因' }]}
          >
            <Input.TextArea rows={2} maxLength={500} showCount />
          </Form.Item>
        </Form>
        <CommandAlert command={moving} />
      </div>
    </Modal>
  )
}
