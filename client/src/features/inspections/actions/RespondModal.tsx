import { DatePicker, Form, Input, Modal, Radio } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { InspectionsClient, type Answer, type InvitationAnswer } from '@/api/generated'
import { useMe } from '@/api/me'
import { formatDateWeekday, formatSession } from '@/lib/dates'
import { CommandAlert } from '@/ui'
import { onBehalfOf } from '../own'
import type { VerbFormProps } from './types'
import { useOwnVerb } from './useVerb'

interface Values {
  answer: Answer
  reason?: string
  date?: Dayjs
}

export function RespondModal({ inspection, onClose }: VerbFormProps) {
  const me = useMe()
  const [form] = Form.useForm<Values>()
  const own = inspection.participations.find((part) => part.mine && part.state !== 'dropped')
  const answering = useOwnVerb<InvitationAnswer>(inspection, own, 'respond', {
    send: (http, body, ifMatch) => new InspectionsClient(http).respond({ id: inspection.id, ifMatch, body }),
    asking: true,
    success: '已答复',
    form,
    onDone: onClose,
  })
  // Not known while the form is made: then it is what the form begins with, or its reason would be asked for a moment.
  const answer = Form.useWatch('answer', form) ?? 'accepted'

  const submit = ({ answer, reason, date }: Values) =>
    void answering.run({
      answer,
      reason: reason?.trim() || undefined,
      date: date?.format('YYYY-MM-DD'),
      department: onBehalfOf(own, me),
    })

  return (
    <Modal
      open
      title="答复邀请"
      okText="提交答复"
      onOk={form.submit}
      onCancel={onClose}
      okButtonProps={{ disabled: answering.moved }}
      confirmLoading={answering.busy}
      mask={{ closable: false }}
    >
      <div className="stack">
        <p>
          {inspection.date && formatDateWeekday(inspection.date)}
          {formatSession(inspection.session)}　{inspection.enterprise.name}
        </p>
        <Form<Values> form={form} layout="vertical" onFinish={submit} initialValues={{ answer: 'accepted' }}>
          <Form.Item name="answer" label="答复">
            <Radio.Group
              options={[
                { value: 'accepted', label: '接受' },
                { value: 'counterProposed', label: '建议改期' },
                { value: 'declined', label: '不参加' },
              ]}
            />
          </Form.Item>
          {answer === 'counterProposed' && (
            <Form.Item name="date" label="建议日期" rules={[{ required: true, message: '请选择建议日期' }]}>
              <DatePicker style={{ width: '100%' }} minDate={dayjs(me.today)} maxDate={dayjs(inspection.windowTo)} />
            </Form.Item>
          )}
          {answer !== 'accepted' && (
            <Form.Item name="reason" label="原因" rules={[{ required: true, whitespace: true, message: '请说明原因' }]}>
              <Input.TextArea rows={2} maxLength={500} showCount />
            </Form.Item>
          )}
        </Form>
        <CommandAlert command={answering} />
      </div>
    </Modal>
  )
}
