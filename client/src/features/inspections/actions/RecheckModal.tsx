import { Checkbox, DatePicker, Form, Input, Modal } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useNavigate } from 'react-router'
import { RechecksClient, type PlanRecheck, type RecheckDetails } from '@/api/generated'
import { useMe } from '@/api/me'
import { problemOf } from '@/api/problem'
import { pages } from '@/entities/pages'
import { ProblemAlert } from '@/ui'
import type { VerbFormProps } from './types'
import { useOwnVerb } from './useVerb'

interface Values {
  date: Dayjs
  hazardIds: string[]
  waiverReason?: string
}

/** A recheck takes all hazards that wait at the enterprise, whosever they are, unless the lead waives it. */
export function RecheckModal({ inspection, onClose }: VerbFormProps) {
  const me = useMe()
  const navigate = useNavigate()
  const [form] = Form.useForm<Values>()
  const plan = useOwnVerb<PlanRecheck, RecheckDetails>(inspection, undefined, 'planRecheck', {
    send: (http, body) => new RechecksClient(http).plan({ body }),
    success: '复查已安排',
    form,
    onDone: (recheck) => {
      onClose()
      void navigate(pages.recheck(recheck!.id))
    },
  })
  const waiting = inspection.hazards.filter((hazard) => hazard.waitingFor === 'recheck' && !hazard.recheckId)
  const alone = plan.error != null && problemOf(plan.error).code === 'recheck.joint.required'

  const submit = ({ date, hazardIds, waiverReason }: Values) =>
    void plan.run({
      inspectionId: inspection.id,
      date: date.format('YYYY-MM-DD'),
      hazardIds,
      waiverReason: waiverReason?.trim() || undefined,
    })

  return (
    <Modal
      open
      title="发起联合复查"
      okText="安排复查"
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={plan.busy}
      mask={{ closable: false }}
    >
      <div className="stack">
        <p className="text2">待复查的隐患应由各单位一并复查。</p>
        <Form<Values>
          form={form}
          layout="vertical"
          onFinish={submit}
          initialValues={{ date: dayjs(me.today), hazardIds: waiting.map((hazard) => hazard.id) }}
        >
          <Form.Item name="date" label="复查日期" rules={[{ required: true, message: '请选择复查日期' }]}>
            <DatePicker style={{ width: '100%' }} minDate={dayjs(me.today)} />
          </Form.Item>
          <Form.Item
            name="hazardIds"
            label="复查的隐患"
            rules={[{ type: 'array', min: 1, message: '请至少选择一项隐患' }]}
          >
            <Checkbox.Group
              className="stack"
              options={waiting.map((hazard) => ({
                value: hazard.id,
                label: `${hazard.shortName}　${hazard.description}`,
              }))}
            />
          </Form.Item>
          {me.can('rechecks.waive') && (
            <Form.Item name="waiverReason" label="单独复查的理由（仅在不一并复查时填写）">
              <Input.TextArea rows={2} maxLength={500} showCount />
            </Form.Item>
          )}
        </Form>
        <ProblemAlert error={plan.error}>
          {alone && '请勾选全部待复查的隐患，或由牵头单位说明理由后单独复查。'}
        </ProblemAlert>
      </div>
    </Modal>
  )
}
