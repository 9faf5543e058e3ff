import { useQuery } from '@tanstack/react-query'
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd'
import { useState } from 'react'
import type { ItemForm } from '@/api/generated'
import { riskColourLabels } from '@/api/labels'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { useBodyOptions, useDomainsOf } from '@/entities/reference'
import { optionsOf } from '@/lib/labels'
import { Card, CommandAlert, useLeaveGuard, type Command } from '@/ui'
import { BasisFields } from './BasisFields'
import { COLOURS, contentOf, valuesOf, type ItemStart, type ItemValues } from './form'
import { inspectionForceLabels } from './labels'
import { allCriteriaQuery, tagsQuery } from './queries'

interface Props {
  /** The body whose item it is. */
  body: string
  /** Left out where the item is to be struck: then only the reason is asked for. */
  initial?: ItemStart
  reason?: string
  command: Command<{ reason: string; content?: ItemForm }>
  okText: string
  onCancel: () => void
}

const required = (message: string) => [{ required: true, whitespace: true, message }]

/** Writes one row of the one table, and why. */
export function ItemEditor({ body, initial, reason, command, okText, onCancel }: Props) {
  const [form] = Form.useForm<ItemValues>()
  const [dirty, setDirty] = useState(false)
  useLeaveGuard(dirty && !command.busy)
  const save = async (values: ItemValues) => {
    if (await command.run({ reason: values.reason.trim(), content: initial && contentOf(values) })) setDirty(false)
  }
  return (
    <Card>
      <Form
        form={form}
        layout="vertical"
        className="item-form"
        initialValues={valuesOf(initial ?? {}, reason)}
        onValuesChange={() => setDirty(true)}
        onFinish={(values) => void save(values)}
        scrollToFirstError
      >
        {initial && <ItemFields body={body} />}
        <Form.Item name="reason" label="变更理由" rules={required('请填写变更理由')}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} placeholder="为什么新增、修订或删除" />
        </Form.Item>
        <CommandAlert command={command} />
        <div className="buttons">
          <Button onClick={onCancel}>取消</Button>
          <Button type="primary" htmlType="submit" loading={command.busy}>
            {okText}
          </Button>
        </div>
      </Form>
    </Card>
  )
}

function ItemFields({ body }: { body: string }) {
  const domains = useDomainsOf(body)
  const others = useBodyOptions().filter((option) => option.value !== body)
  return (
    <>
      <div className="item-form__row">
        <Form.Item name="safetyDomain" label="安全领域" rules={[{ required: true, message: '请选择安全领域' }]}>
          <Select options={domains.map((domain) => ({ value: domain, label: safetyDomainLabels[domain] }))} />
        </Form.Item>
        <Form.Item name="name" label="事项名称" rules={required('请填写事项名称')}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <Form.Item name="points" label="检查内容（每行一条）" extra="每条是检查表上的一问">
        <Input.TextArea autoSize={{ minRows: 3 }} />
      </Form.Item>
      <BasisFields />
      <Form.Item name="standards" label="技术标准（每行一项）">
        <Input.TextArea autoSize={{ minRows: 2 }} placeholder="GB/T 33000-2016" />
      </Form.Item>
      <div className="item-form__row">
        <Form.Item name="force" label="检查力量">
          <Select options={optionsOf(inspectionForceLabels)} />
        </Form.Item>
        <Form.Item name="cooperatingBodies" label="配合单位">
          <Select mode="multiple" options={others} />
        </Form.Item>
        <Form.Item name="tags" label="标签" extra="决定事项适用于哪些企业">
          <Tags />
        </Form.Item>
      </div>
      <div className="item-form__row">
        <Form.Item name="frequency" label="检查频次">
          <Input maxLength={200} placeholder="每企业原则上每年1次（综合查一次），投诉举报等除外" />
        </Form.Item>
        <Form.Item name="capPerYear" label="每年最多（次）">
          <InputNumber min={1} max={12} precision={0} />
        </Form.Item>
      </div>
      <fieldset className="item-form__colours">
        <legend>按企业风险等级的频次（每年次数，不区分的不填）</legend>
        {COLOURS.map((colour) => (
          <Form.Item key={colour} name={['colours', colour]} label={riskColourLabels[colour]}>
            <InputNumber min={0} max={52} precision={0} />
          </Form.Item>
        ))}
      </fieldset>
      <Form.Item name="majorHazard" valuePropName="checked">
        <Checkbox>不合格可能构成重大事故隐患</Checkbox>
      </Form.Item>
      <Form.Item
        noStyle
        shouldUpdate={(before: ItemValues, after: ItemValues) => before.majorHazard !== after.majorHazard}
      >
        {({ getFieldValue }) => getFieldValue('majorHazard') === true && <HazardFields />}
      </Form.Item>
    </>
  )
}

function HazardFields() {
  const { data: criteria = [] } = useQuery(allCriteriaQuery)
  return (
    <>
      <Form.Item name="majorHazardReference" label="判定依据">
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="majorHazardCriteria" label="判定情形">
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={criteria.map(({ code, text }) => ({ value: code, label: `${code} ${text}` }))}
        />
      </Form.Item>
    </>
  )
}

function Tags(props: { value?: string[]; onChange?: (tags: string[]) => void; id?: string }) {
  const { data: tags = [] } = useQuery(tagsQuery)
  return <Select {...props} mode="tags" options={tags.map(({ tag }) => ({ value: tag, label: tag }))} />
}
