import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { useMe } from '@/api/me'
import { subdistrictsQuery } from '@/entities/reference'

/** Street, community of that street, address. A street office writes its own street only. */
export function PlaceItems() {
  const me = useMe()
  const form = Form.useFormInstance()
  const street = Form.useWatch<string | undefined>('subdistrictCode')
  const { data: streets = [] } = useQuery(subdistrictsQuery)
  const communities = streets.find((candidate) => candidate.code === street)?.communities ?? []
  return (
    <>
      <Form.Item name="subdistrictCode" label="所在街道" rules={[{ required: true, message: '请选择所在街道' }]}>
        <Select
          placeholder="请选择"
          disabled={me.subdistrict !== undefined}
          options={streets.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={() => form.setFieldValue('community', undefined)}
        />
      </Form.Item>
      <Form.Item name="community" label="所在社区">
        <Select
          placeholder={street ? '请选择' : '先选择街道'}
          allowClear
          disabled={!street}
          options={communities.map(({ name }) => ({ value: name, label: name }))}
        />
      </Form.Item>
      <Form.Item
        className="enterprise-form__wide"
        name="address"
        label="生产经营地址"
        rules={[{ required: true, whitespace: true, message: '请填写生产经营地址' }]}
      >
        <Input maxLength={300} />
      </Form.Item>
    </>
  )
}
