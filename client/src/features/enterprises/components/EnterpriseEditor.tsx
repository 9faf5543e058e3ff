import { useQueryClient } from '@tanstack/react-query'
import { Button, Form } from 'antd'
import { useEffect, useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { EnterpriseDto, RegisterEnterprise } from '@/api/generated'
import { useMe } from '@/api/me'
import { ProblemAlert, showFieldErrors, useDraft, useLeaveGuard } from '@/ui'
import { formatMoment } from '@/lib/dates'
import { EnterpriseFields } from './EnterpriseFields'

interface Props {
  /** Names the draft: what is typed stays in this browser until the server has it. */
  draftId: string
  withCode: boolean
  initial: Partial<RegisterEnterprise>
  submitText: string
  submit: (form: RegisterEnterprise) => Promise<EnterpriseDto>
  /** What can be done after a refusal that is no field's. */
  remedy?: (error: unknown) => ReactNode
  backTo: string
}

/** The form of registering and of amending: keeps what was typed through a refusal, a closed tab and an expired session. */
export function EnterpriseEditor({ draftId, withCode, initial, submitText, submit, remedy, backTo }: Props) {
  const me = useMe()
  const navigate = useNavigate()
  const cache = useQueryClient()
  const [form] = Form.useForm<RegisterEnterprise>()
  const { draft, savedAt, save, clear } = useDraft<Partial<RegisterEnterprise>>(me.userName, draftId)
  const [restored, setRestored] = useState(draft !== null)
  const [dirty, setDirty] = useState(draft !== null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [made, setMade] = useState<string | null>(null)
  useLeaveGuard(dirty && made === null, '填写的内容已保存为本机草稿，下次打开时可以继续。')

  useEffect(() => {
    if (made) void navigate(`/enterprises/${made}`, { replace: true })
  }, [made, navigate])

  const finish = async (values: RegisterEnterprise) => {
    setBusy(true)
    setError(null)
    try {
      const { id } = await submit(tidy(values))
      clear()
      await cache.invalidateQueries({ queryKey: ['enterprises'] })
      setMade(id)
    } catch (thrown) {
      if (!showFieldErrors(form, thrown)) setError(thrown)
    } finally {
      setBusy(false)
    }
  }

  const startOver = () => {
    clear()
    form.resetFields()
    form.setFieldsValue(initial)
    setRestored(false)
    setDirty(false)
  }
  return (
    <Form<RegisterEnterprise>
      className="enterprise-form stack"
      form={form}
      layout="vertical"
      requiredMark
      disabled={busy}
      initialValues={{ ...initial, ...draft }}
      scrollToFirstError={{ block: 'center', focus: true }}
      onValuesChange={(_, values) => {
        setDirty(true)
        save(values)
      }}
      onFinish={finish}
    >
      {restored && savedAt && (
        <p className="enterprise-note" role="note">
          已恢复 {formatMoment(savedAt)} 的草稿。
          <Button type="link" size="small" onClick={startOver}>
            放弃草稿
          </Button>
        </p>
      )}
      <EnterpriseFields withCode={withCode} />
      <ProblemAlert error={error}>{Boolean(error) && remedy?.(error)}</ProblemAlert>
      <div className="action-bar action-bar--sticky">
        <Button onClick={() => navigate(backTo)}>取消</Button>
        <Button type="primary" htmlType="submit" loading={busy}>
          {submitText}
        </Button>
      </div>
    </Form>
  )
}

/** Cleared fields are left out, not sent as empty text. */
function tidy(values: RegisterEnterprise): RegisterEnterprise {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  ) as unknown as RegisterEnterprise
}
