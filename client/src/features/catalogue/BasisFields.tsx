import { Button, Checkbox, DatePicker, Form, Input } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'

/** 监管依据, article by article, each with its validity. */
export function BasisFields() {
  return (
    <fieldset className="item-form__bases">
      <legend>监管依据</legend>
      <Form.List name="legalBases">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="item-form__basis">
                <Form.Item
                  name={[name, 'law']}
                  label="法律、法规、规章全称"
                  rules={[{ required: true, whitespace: true, message: '请填写全称' }]}
                >
                  <Input maxLength={100} />
                </Form.Item>
                <Form.Item
                  name={[name, 'edition']}
                  label="版本"
                  rules={[{ required: true, whitespace: true, message: '请填写版本' }]}
                >
                  <Input maxLength={100} placeholder="2021-06-10修正" />
                </Form.Item>
                <Form.Item name={[name, 'article']} label="条">
                  <Input maxLength={60} placeholder="第二十二条" />
                </Form.Item>
                <Form.Item name={[name, 'effectiveOn']} label="施行日期" {...asText}>
                  <DatePicker className="item-form__day" />
                </Form.Item>
                <Form.Item name={[name, 'supersededOn']} label="失效日期" {...asText}>
                  <DatePicker className="item-form__day" />
                </Form.Item>
                <Form.Item name={[name, 'supersededBy']} label="由何替代" normalize={emptyToNothing}>
                  <Input maxLength={100} placeholder="没有替代的不填" />
                </Form.Item>
                <div className="item-form__marks">
                  <Form.Item name={[name, 'supersededInPart']} valuePropName="checked" noStyle>
                    <Checkbox>仅部分替代</Checkbox>
                  </Form.Item>
                  <Form.Item name={[name, 'unverified']} valuePropName="checked" noStyle>
                    <Checkbox>条文待核对</Checkbox>
                  </Form.Item>
                  <Button size="small" danger onClick={() => remove(name)}>
                    删除这条依据
                  </Button>
                </div>
              </div>
            ))}
            <Button onClick={() => add({ law: '', edition: '' })}>增加一条依据</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  )
}

/** A day that the form keeps as it is sent. */
const asText = {
  getValueProps: (value?: string) => ({ value: value ? dayjs(value) : null }),
  normalize: (day: Dayjs | null) => day?.format('YYYY-MM-DD'),
}

const emptyToNothing = (value: string) => (value === '' ? undefined : value)
