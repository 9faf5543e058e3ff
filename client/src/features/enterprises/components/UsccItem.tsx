import { Form, Input } from 'antd'
import { judgeUscc, normaliseUscc } from '../uscc'

/** The code, judged while it is typed by the server's rules: digit 18 refuses, digit 17 warns, small letters become capitals. */
export function UsccItem() {
  const text = Form.useWatch<string | undefined>('uscc') ?? ''
  const verdict = judgeUscc(text)
  return (
    <Form.Item
      name="uscc"
      label="统一社会信用代码"
      required
      normalize={normaliseUscc}
      validateTrigger="onBlur"
      hasFeedback={verdict.level === 'ok'}
      validateStatus={verdict.level === 'warning' ? 'warning' : verdict.level === 'ok' ? 'success' : undefined}
      extra={
        verdict.level === 'warning' ? (
          <span className="uscc__warning">{verdict.message}</span>
        ) : (
          (verdict.level === 'typing' && verdict.message) || '营业执照上的18位代码；小写字母自动转为大写'
        )
      }
      rules={[
        {
          validator: (_, value?: string) => {
            const { level, message } = judgeUscc(value ?? '')
            if (level === 'empty') return Promise.reject(new Error('请填写统一社会信用代码'))
            if (level === 'typing') return Promise.reject(new Error(`应为18位，${message}`))
            return level === 'refused' ? Promise.reject(new Error(message)) : Promise.resolve()
          },
        },
      ]}
    >
      <Input className="code" autoComplete="off" spellCheck={false} allowClear />
    </Form.Item>
  )
}
