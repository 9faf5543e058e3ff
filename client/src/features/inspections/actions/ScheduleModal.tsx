import { DatePicker, Form, Input, Modal, Radio } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import type { Session } from '@/api/generated'
import { useMe } from '@/api/me'
import { formatWindow } from '@/lib/dates'
import { optionsOf } from '@/lib/labels'
import { ProblemAlert, showFieldErrors } from '@/ui'
import { sessionLabels } from '../labels'
import { useSchedule } from '../queries'
import type { VerbFormProps } from './Actions'

interface Values {
  date: Dayjs
  session: Session
  reason?: string
}

export function ScheduleModal({ inspection, onClose, onDone }: VerbFormProps) {
  const me = useMe()
  const schedule = useSchedule(inspection.id)
  const [form] = Form.useForm<Values>()
  const first = inspection.windowFrom > me.today ? inspection.windowFrom : me.today
  const proposed = inspection.participations.find((part) => part.answer === 'counterProposed')?.proposedDate
  const known = proposed ?? inspection.date

  const submit = async ({ date, session, reason }: Values) => {
    try {
      await schedule.mutateAsync({ date: date.format('YYYY-MM-DD'), session, reason: reason?.trim() || undefined })
      onDone(inspection.date ? '已改期，请各单位重新答复' : '已排期，请各单位答复')
    } catch (error) {
      showFieldErrors(form, error)
    }
  }

  return (
    <Modal
      open
      title={inspection.date ? '改期' : '排期'}
      okText="确定"
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={schedule.isPending}
      mask={{ closable: false }}
    >
      <div className="stack">
        <p className="text2">
          各单位共同的检查窗口：{formatWindow(inspection.windowFrom, inspection.windowTo)}，只能安排在工作日。
        </p>
        <Form<Values>
          form={form}
          layout="vertical"
          onFinish={submit}
          initialValues={{ date: known ? dayjs(known) : undefined, session: inspection.session ?? 'am' }}
        >
          <Form.Item name="date" label="检查日期" rules={[{ required: true, message: '请选择检查日期' }]}>
            <DatePicker
              style={{ width: '100%' }}
              minDate={dayjs(first)}
              maxDate={dayjs(inspection.windowTo)}
              disabled={first > inspection.windowTo}
            />
          </Form.Item>
          <Form.Item name="session" label="时段">
            <Radio.Group options={optionsOf(sessionLabels)} optionType="button" />
          </Form.Item>
          {inspection.date && (
            <Form.Item
              name="reason"
              label="改期原因"
              rules={[{ required: true, whitespace: true, message: '改期须说明原因' }]}
            >
              <Input.TextArea rows={2} maxLength={500} showCount />
            </Form.Item>
          )}
        </Form>
        {first > inspection.windowTo && (
          <p className="text-gold">检查窗口已过，不能再排期；可取消检查，由各单位重新备案。</p>
        )}
        <ProblemAlert error={schedule.error} />
      </div>
    </Modal>
  )
}
