import { Form, Input, InputNumber, Modal, Radio, Select } from 'antd'
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { AnnualPlanRowForm, SafetyDomain } from '@/api/generated'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { enterpriseSearchQuery } from '@/entities/enterprises/search'
import { sectorLabels } from '@/entities/enterprises/labels'
import { useStreetOptions } from '@/entities/reference'
import { optionsOf } from '@/lib/labels'
import { moreOftenGroundLabels, planMannerLabels } from './labels'
import { periodOf, periods, withPeriod } from './rows'

interface Props {
  form?: AnnualPlanRowForm
  name?: string
  /** The safety domains of the caller's body. */
  domains: readonly SafetyDomain[]
  onDone: (form: AnnualPlanRowForm, name?: string) => void
  onClose: () => void
}

interface Values extends Omit<AnnualPlanRowForm, 'month' | 'quarter'> {
  period: string
}

/** One row of a plan: an enterprise, or a number of enterprises of a sector in a street. */
export function RowModal({ form: given, name: known, domains, onDone, onClose }: Props) {
  const [form] = Form.useForm<Values>()
  const [by, setBy] = useState<'enterprise' | 'sector'>(given?.sector ? 'sector' : 'enterprise')
  const [q, setQ] = useState('')
  const streets = useStreetOptions()
  const found = useQuery(enterpriseSearchQuery(q, { status: 'active', size: 20 }))
  const options = (q ? (found.data?.items ?? []) : []).map(({ uscc, name }) => ({
    value: uscc,
    label: `${name}（${uscc}）`,
    name,
  }))
  if (given?.uscc && !options.some((option) => option.value === given.uscc))
    options.push({ value: given.uscc, label: known ? `${known}（${given.uscc}）` : given.uscc, name: known ?? '' })

  const finish = ({ period, ...values }: Values) => {
    const chosen =
      by === 'enterprise'
        ? { uscc: values.uscc, sector: undefined, subdistrictCode: undefined }
        : { uscc: undefined, sector: values.sector, subdistrictCode: values.subdistrictCode }
    const name = options.find((option) => option.value === values.uscc)?.name
    onDone(withPeriod({ ...given, ...values, ...chosen }, period), by === 'enterprise' ? name : undefined)
  }

  return (
    <Modal
      open
      title={given ? '修改一行' : '添加一行'}
      okText="确定"
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{
          safetyDomains: domains.length === 1 ? domains : undefined,
          manner: 'onSite',
          count: 1,
          ...given,
          period: given && periodOf(given),
        }}
        onFinish={finish}
      >
        <Form.Item label="计划的对象">
          <Radio.Group
            aria-label="计划的对象"
            value={by}
            onChange={(event) => setBy(event.target.value as typeof by)}
            options={[
              { value: 'enterprise', label: '一家企业' },
              { value: 'sector', label: '行业和街道' },
            ]}
          />
        </Form.Item>
        {by === 'enterprise' ? (
          <Form.Item name="uscc" label="企业" rules={[{ required: true, message: '请选择企业' }]}>
            <Select
              placeholder="输入企业名称或统一社会信用代码的任意部分"
              showSearch={{ filterOption: false, onSearch: (text) => setQ(text.trim()) }}
              options={options}
              notFoundContent={q === '' ? '输入一个字起查找' : '企业库中没有找到'}
            />
          </Form.Item>
        ) : (
          <>
            <Form.Item name="sector" label="行业" rules={[{ required: true, message: '请选择行业' }]}>
              <Select options={optionsOf(sectorLabels)} />
            </Form.Item>
            <Form.Item name="subdistrictCode" label="街道" rules={[{ required: true, message: '请选择街道' }]}>
              <Select options={streets} />
            </Form.Item>
          </>
        )}
        <Form.Item name="period" label="计划时间" rules={[{ required: true, message: '请选择月份或季度' }]}>
          <Select options={periods} />
        </Form.Item>
        <Form.Item name="count" label={by === 'enterprise' ? '检查次数' : '抽查家数'} rules={[{ required: true }]}>
          <InputNumber min={1} max={1000} precision={0} />
        </Form.Item>
        {by === 'enterprise' && (
          <Form.Item name="ground" label="增加频次的情形" extra="同一企业一年检查多次的填写">
            <Select allowClear options={optionsOf(moreOftenGroundLabels)} />
          </Form.Item>
        )}
        <Form.Item name="safetyDomains" label="检查的安全领域">
          <Select
            mode="multiple"
            options={domains.map((domain) => ({ value: domain, label: safetyDomainLabels[domain] }))}
          />
        </Form.Item>
        <Form.Item name="basis" label="检查依据">
          <Input maxLength={500} placeholder="法律、法规或文件" />
        </Form.Item>
        <Form.Item name="scope" label="检查范围">
          <Input maxLength={500} placeholder="检查企业的哪些场所、环节" />
        </Form.Item>
        <Form.Item name="manner" label="检查方式">
          <Select options={optionsOf(planMannerLabels)} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
