import { Checkbox, Form, Input, InputNumber, Radio } from 'antd'
import { riskColourLabels } from '@/api/labels'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { specialHazardLabels } from '@/entities/enterprises/labels'
import { optionsOf } from '@/lib/labels'
import { Card, RiskMark } from '@/ui'
import { IndustryItems } from './IndustryItems'
import { PlaceItems } from './PlaceItems'
import { UsccItem } from './UsccItem'

/** Everything that is filled in about an enterprise; the code only when it is registered. */
export function EnterpriseFields({ withCode }: { withCode: boolean }) {
  return (
    <>
      <Card title="企业">
        <div className="enterprise-form__grid">
          {withCode && <UsccItem />}
          <Form.Item
            name="name"
            label="企业名称"
            rules={[
              { required: true, whitespace: true, message: '请填写企业名称' },
              { min: 2, message: '至少2个字' },
            ]}
          >
            <Input maxLength={200} placeholder="营业执照上的全称" />
          </Form.Item>
          <IndustryItems />
          <PlaceItems />
        </div>
      </Card>
      <Card title="联系方式" note="个人信息，只有负责监管的人员可见全部内容">
        <div className="enterprise-form__grid">
          <Form.Item name="contact" label="联系人" extra="安全负责人或日常联系人">
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="phone"
            label="联系电话"
            rules={[{ pattern: /^[0-9+()（） -]{5,30}$/, message: '应为电话号码，5至30位' }]}
          >
            <Input maxLength={30} inputMode="tel" autoComplete="off" />
          </Form.Item>
          <Form.Item name="legalRepresentative" label="法定代表人">
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
          <Form.Item name="employees" label="从业人数">
            <InputNumber min={0} max={1_000_000} precision={0} suffix="人" style={{ width: '100%' }} />
          </Form.Item>
        </div>
      </Card>
      <Card title="安全风险">
        <Form.Item name="riskColour" label="风险等级">
          <Radio.Group
            options={optionsOf(riskColourLabels).map(({ value }) => ({
              value,
              label: <RiskMark colour={value} long />,
            }))}
          />
        </Form.Item>
        {!withCode && (
          <Form.Item name="riskColourBasis" label="风险等级变更依据" extra="变更风险等级的，写明文件或缘由，记入档案">
            <Input maxLength={200} placeholder="例如：深坪应急〔2026〕31号" autoComplete="off" />
          </Form.Item>
        )}
        <Form.Item name="safetyDomains" label="涉及的安全领域">
          <Checkbox.Group options={optionsOf(safetyDomainLabels)} />
        </Form.Item>
        <Form.Item name="specialHazards" label="重点领域">
          <Checkbox.Group options={optionsOf(specialHazardLabels)} />
        </Form.Item>
      </Card>
    </>
  )
}
