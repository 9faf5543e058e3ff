import { Form, Input, InputNumber, Modal, Radio, Select } from 'antd'
import {
  ExemptionReviewsClient,
  type DrawExemptions,
  type ExemptionDraw,
  type ExemptionFindingForm,
  type ExemptionReviewRow,
} from '@/api/generated'
import { affected } from '@/entities/affected'
import { useBodyOptions } from '@/entities/reference'
import { optionsOf } from '@/lib/labels'
import { CommandAlert, focusField, useCommand } from '@/ui'
import { exemptionFindingLabels } from './labels'

/** How many are drawn, and of whom. Rendered while it is open. */
export function DrawModal({ onClose }: { onClose: () => void }) {
  const [form] = Form.useForm<DrawExemptions>()
  const bodies = useBodyOptions()
  const draw = useCommand<DrawExemptions, ExemptionDraw>({
    id: 'exemption-reviews.draw',
    send: (http, body) => new ExemptionReviewsClient(http).drawExemptions({ body }),
    changes: affected.exemptionReview,
    success: ({ drawn, left }) => `抽到 ${drawn.length} 行，还有 ${left} 行没有抽查过`,
    form,
    onDone: onClose,
  })
  return (
    <Modal
      open
      title="抽取例外情形"
      okText="抽取"
      confirmLoading={draw.busy}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={focusField}
      mask={{ closable: false }}
    >
      <Form form={form} layout="vertical" initialValues={{ count: 5 }} onFinish={(values) => void draw.run(values)}>
        <Form.Item name="count" label="抽取行数" rules={[{ required: true, message: '请填写行数' }]}>
          <InputNumber min={1} max={50} precision={0} suffix="行" style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="body" label="单位" extra="不选为各单位">
          <Select allowClear placeholder="各单位" options={bodies} />
        </Form.Item>
        <CommandAlert command={draw} />
      </Form>
    </Modal>
  )
}

/** What the review came to. Rendered while it is open. */
export function DecideModal({ review, onClose }: { review: ExemptionReviewRow; onClose: () => void }) {
  const [form] = Form.useForm<ExemptionFindingForm>()
  const decide = useCommand<ExemptionFindingForm>({
    id: `exemption-reviews.decide ${review.id}`,
    send: (http, body, ifMatch) => new ExemptionReviewsClient(http).decide({ id: review.id, ifMatch, body }),
    version: review.version,
    asking: true,
    changes: affected.exemptionReview,
    success: '抽查结果已登记',
    form,
    onDone: onClose,
  })
  return (
    <Modal
      open
      title="登记抽查结果"
      okText="登记"
      confirmLoading={decide.busy}
      okButtonProps={{ disabled: decide.moved }}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} layout="vertical" onFinish={(values) => void decide.run(values)}>
        <Form.Item name="finding" label="结果" rules={[{ required: true, message: '请选择结果' }]}>
          <Radio.Group options={optionsOf(exemptionFindingLabels)} />
        </Form.Item>
        <Form.Item name="note" label="说明" rules={[{ required: true, whitespace: true, message: '请填写说明' }]}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
        <CommandAlert command={decide} />
      </Form>
    </Modal>
  )
}
