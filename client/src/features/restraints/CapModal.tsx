import { useQuery } from '@tanstack/react-query'
import { Checkbox, DatePicker, Form, Input, InputNumber, Modal, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import {
  FrequencyCapsClient,
  type EnterpriseClass,
  type ExemptionKind,
  type InspectionNature,
  type RecordFrequencyCap,
} from '@/api/generated'
import { useMe } from '@/api/me'
import { affected } from '@/entities/affected'
import { enterpriseClassLabels } from '@/entities/enterprises/labels'
import { exemptionKindLabels, inspectionNatureLabels } from '@/entities/filings/labels'
import { useBodyOptions } from '@/entities/reference'
import { optionsOf } from '@/lib/labels'
import { CommandAlert, focusField, useCommand } from '@/ui'
import { itemsOfQuery } from './queries'

interface Values {
  body?: string
  itemId?: string
  class?: EnterpriseClass
  natures: InspectionNature[]
  exemptions: ExemptionKind[]
  visits: number
  effectiveFrom: Dayjs
  effectiveTo?: Dayjs
  document: string
  publishedOn: Dayjs
  address?: string
}

const day = (value: Dayjs) => value.format('YYYY-MM-DD')

/** A row of the cap table as a body has published it. Rendered while it is open. */
export function CapModal({ onClose }: { onClose: () => void }) {
  const me = useMe()
  const bodies = useBodyOptions()
  const [form] = Form.useForm<Values>()
  const forAll = me.roles.includes('lead')
  const body = Form.useWatch('body', form) ?? (forAll ? undefined : (me.body ?? undefined))
  const items = useQuery(itemsOfQuery(body))
  const record = useCommand<RecordFrequencyCap>({
    id: 'frequency-caps.record',
    send: (http, sent) => new FrequencyCapsClient(http).record({ body: sent }),
    changes: affected.cap,
    success: '频次上限已登记',
    form,
    onDone: onClose,
  })
  return (
    <Modal
      open
      title="登记频次上限"
      okText="登记"
      width={640}
      confirmLoading={record.busy}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={focusField}
      mask={{ closable: false }}
    >
      <Form
        form={form}
        layout="vertical"
        disabled={record.busy}
        initialValues={{
          body: forAll ? undefined : me.body,
          natures: Object.keys(inspectionNatureLabels),
          exemptions: [],
          visits: 1,
          effectiveFrom: dayjs(me.today),
        }}
        onFinish={({ effectiveFrom, effectiveTo, publishedOn, ...values }) =>
          void record.run({
            ...values,
            effectiveFrom: day(effectiveFrom),
            effectiveTo: effectiveTo && day(effectiveTo),
            publishedOn: day(publishedOn),
          })
        }
      >
        <div className="restraint-pair">
          <Form.Item name="body" label="单位" extra={forAll ? '不选为各单位共同的' : undefined}>
            <Select allowClear={forAll} disabled={!forAll} placeholder="各单位" options={bodies} />
          </Form.Item>
          <Form.Item name="visits" label="每年最多" rules={[{ required: true, message: '请填写次数' }]}>
            <InputNumber min={0} max={99} precision={0} suffix="次" style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="itemId" label="监管事项" extra="不选为全部事项">
            <Select
              allowClear
              disabled={body === undefined}
              placeholder="全部事项"
              loading={items.isFetching}
              showSearch={{ optionFilterProp: 'label' }}
              options={(items.data?.items ?? []).map((item) => ({
                value: item.id,
                label: `${item.code} ${item.name}`,
              }))}
            />
          </Form.Item>
          <Form.Item name="class" label="企业分类" extra="未分类的企业不受此行限制">
            <Select allowClear placeholder="全部企业" options={optionsOf(enterpriseClassLabels)} />
          </Form.Item>
        </div>
        <Form.Item name="natures" label="计入的检查" rules={[{ required: true, message: '至少选一种' }]}>
          <Checkbox.Group options={optionsOf(inspectionNatureLabels)} />
        </Form.Item>
        <Form.Item name="exemptions" label="不计入也不受限的例外情形">
          <Checkbox.Group options={optionsOf(exemptionKindLabels)} />
        </Form.Item>
        <Form.Item
          name="document"
          label="公布的文件"
          rules={[{ required: true, whitespace: true, message: '请填写公布上限的文件' }]}
        >
          <Input maxLength={200} placeholder="文号或文件名称" />
        </Form.Item>
        <div className="restraint-pair">
          <Form.Item name="publishedOn" label="公布日期" rules={[{ required: true, message: '请填写公布日期' }]}>
            <DatePicker style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="address" label="公布的网址">
            <Input maxLength={500} placeholder="https://" />
          </Form.Item>
          <Form.Item name="effectiveFrom" label="生效日期" rules={[{ required: true, message: '请填写生效日期' }]}>
            <DatePicker allowClear={false} style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="effectiveTo" label="最后一天" extra="没有期限的不填">
            <DatePicker style={{ width: '100%' }} />
          </Form.Item>
        </div>
        <CommandAlert command={record} />
      </Form>
    </Modal>
  )
}
