import { DatePicker, Form, Input, Modal } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import type { HazardDto } from '@/api/generated'
import { formatDate } from '@/lib/dates'
import { ProblemAlert, showFieldErrors } from '@/ui'
import { useExtend } from '../queries'

interface Values {
  dueOn: Dayjs
  reason: string
}

export function ExtendModal(props: { hazard: HazardDto; onClose: () => void; onDone: (sentence: string) => void }) {
  const { hazard, onClose, onDone } = props
  const extend = useExtend(hazard)
  const [form] = Form.useForm<Values>()
  const submit = async ({ dueOn, reason }: Values) => {
    try {
      await extend.mutateAsync({ dueOn: dueOn.format('YYYY-MM-DD'), reason: reason.trim() })
      onDone('整改期限已延长')
    } catch (error) {
      showFieldErrors(form, error)
    }
  }
  return (
    <Modal
      open
      title="延期"
      okText="延期"
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={extend.isPending}
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
        <ProblemAlert error={extend.error} />
      </div>
    </Modal>
  )
}
