import { DatePicker, Form, Input, Modal, Radio } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { InspectionsClient, type Session, type VisitDay } from '@/api/generated'
import { useMe } from '@/api/me'
import { formatWindow } from '@/lib/dates'
import { optionsOf } from '@/lib/labels'
import { CommandAlert } from '@/ui'
import { sessionLabels } from '../labels'
import { isOver, leavesToday } from '../halfDay'
import { useRestDays } from '../useRestDays'
import { Beside } from './Beside'
import type { VerbFormProps } from './types'
import { useVerb } from './useVerb'

interface Values {
  date: Dayjs
  session: Session
  reason?: string
}

export function ScheduleModal({ inspection, onClose }: VerbFormProps) {
  const me = useMe()
  const [form] = Form.useForm<Values>()
  const schedule = useVerb<VisitDay>(inspection, 'schedule', {
    send: (http, body, ifMatch) => new InspectionsClient(http).schedule({ id: inspection.id, ifMatch, body }),
    asking: true,
    success: inspection.date ? '已改期，请各单位重新答复' : '已排期，请各单位答复',
    form,
    onDone: onClose,
  })
  const { rests } = useRestDays(inspection.windowFrom, inspection.windowTo)
  const date = Form.useWatch('date', form)
  const session = Form.useWatch('session', form)
  const first = inspection.windowFrom > me.today ? inspection.windowFrom : me.today
  const proposed = inspection.participations.find((part) => part.answer === 'counterProposed')?.proposedDate
  const known = proposed ?? inspection.date

  const submit = ({ date, session, reason }: Values) =>
    void schedule.run({ date: date.format('YYYY-MM-DD'), session, reason: reason?.trim() || undefined })

  return (
    <Modal
      open
      title={inspection.date ? '改期' : '排期'}
      okText="确定"
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={schedule.busy}
      okButtonProps={{ disabled: schedule.moved }}
      mask={{ closable: false }}
    >
      <div className="stack">
        <p className="text2">
          各单位共同的检查窗口：{formatWindow(inspection.windowFrom, inspection.windowTo)}，只能安排在工作日。
        </p>
        <Beside
          inspection={inspection}
          onTake={(date, session) => form.setFieldsValue({ date: dayjs(date), ...(session && { session }) })}
        />
        <Form<Values>
          form={form}
          layout="vertical"
          onFinish={submit}
          initialValues={{ date: known ? dayjs(known) : undefined, session: inspection.session }}
        >
          <Form.Item name="date" label="检查日期" rules={[{ required: true, message: '请选择检查日期' }]}>
            <DatePicker
              style={{ width: '100%' }}
              minDate={dayjs(first)}
              maxDate={dayjs(inspection.windowTo)}
              disabled={first > inspection.windowTo}
              disabledDate={(day) => rests(day.format('YYYY-MM-DD'))}
            />
          </Form.Item>
          <Form.Item name="session" label="时段" rules={[{ required: true, message: '请选择时段' }]}>
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
        {date && <Hurry day={date.format('YYYY-MM-DD')} session={session} />}
        {first > inspection.windowTo && (
          <p className="text-gold">检查窗口已过，不能再排期；可取消检查，由各单位重新备案。</p>
        )}
        <CommandAlert command={schedule} />
      </div>
    </Modal>
  )
}

/** What a day that is near means for those who are asked, and that a half day is over. */
function Hurry({ day, session }: { day: string; session?: Session }) {
  const me = useMe()
  if (session && isOver(day, session, me.today))
    return (
      <p className="text-gold" role="status">
        {session === 'am' ? '今天上午' : '今天'}已经过去，请确认要补排，或改到以后的时段。
      </p>
    )
  return leavesToday(day, me.today) ? (
    <p className="text-gold" role="status">
      检查日在即，各单位须在今天答复；检查前一个工作日为答复的最后期限。
    </p>
  ) : null
}
