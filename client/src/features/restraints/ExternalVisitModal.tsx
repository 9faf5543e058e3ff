import { useQuery } from '@tanstack/react-query'
import { DatePicker, Form, Input, InputNumber, Modal, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { ExternalVisitsClient, type RecordExternalVisit } from '@/api/generated'
import { useMe } from '@/api/me'
import { affected } from '@/entities/affected'
import { externalLevelLabels } from '@/entities/enterprises/labels'
import { enterpriseSearchQuery } from '@/entities/enterprises/search'
import { optionsOf } from '@/lib/labels'
import { CommandAlert, focusField, useCommand, useComposition } from '@/ui'

type Values = Omit<RecordExternalVisit, 'on'> & { on: Dayjs }

/** A visit by a body above the district. Rendered while it is open. */
export function ExternalVisitModal({ onClose }: { onClose: () => void }) {
  const { today } = useMe()
  const [form] = Form.useForm<Values>()
  const [q, setQ] = useState('')
  const found = useQuery(enterpriseSearchQuery(q, { size: 20 }))
  const composition = useComposition((text) => setQ(text.trim()))
  const record = useCommand<RecordExternalVisit>({
    id: 'external-visits.record',
    send: (http, body) => new ExternalVisitsClient(http).record({ body }),
    changes: affected.externalVisit,
    success: '上级检查已登记',
    form,
    onDone: onClose,
  })
  return (
    <Modal
      open
      title="登记上级检查"
      okText="登记"
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
        initialValues={{ level: 'city', on: dayjs(today) }}
        onFinish={({ on, ...values }) => void record.run({ ...values, on: on.format('YYYY-MM-DD') })}
      >
        <div {...composition.handlers}>
          <Form.Item name="uscc" label="企业" rules={[{ required: true, message: '请选择企业' }]}>
            <Select
              showSearch={{ filterOption: false, onSearch: composition.typed }}
              placeholder="输入企业名称或统一社会信用代码的任意部分"
              options={(q ? (found.data?.items ?? []) : []).map(({ uscc, name }) => ({
                value: uscc,
                label: `${name}（${uscc}）`,
              }))}
              notFoundContent={q === '' ? '输入一个字起查找' : found.isFetching ? '正在查找…' : '企业库中没有找到'}
            />
          </Form.Item>
        </div>
        <div className="restraint-pair">
          <Form.Item name="level" label="层级" rules={[{ required: true }]}>
            <Select options={optionsOf(externalLevelLabels)} />
          </Form.Item>
          <Form.Item name="on" label="检查日期" rules={[{ required: true, message: '请填写检查日期' }]}>
            <DatePicker allowClear={false} maxDate={dayjs(today)} style={{ width: '100%' }} />
          </Form.Item>
        </div>
        <Form.Item
          name="agency"
          label="上级单位"
          rules={[{ required: true, whitespace: true, message: '请填写上级单位' }]}
        >
          <Input maxLength={100} placeholder="例如：市应急管理局" />
        </Form.Item>
        <Form.Item
          name="matter"
          label="检查内容"
          rules={[{ required: true, whitespace: true, message: '请填写检查内容' }]}
        >
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        <div className="restraint-pair">
          <Form.Item name="hazards" label="发现隐患" extra="不详的不填">
            <InputNumber min={0} max={999} precision={0} suffix="条" style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="reference" label="来源编号">
            <Input maxLength={100} />
          </Form.Item>
        </div>
        <CommandAlert command={record} />
      </Form>
    </Modal>
  )
}
