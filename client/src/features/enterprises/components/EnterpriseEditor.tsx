import { Button, Form } from 'antd'
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { affected } from '@/entities/affected'
import type { EnterpriseDetails, RegisterEnterprise } from '@/api/generated'
import type { Http } from '@/api/http'
import { pages } from '@/entities/pages'
import { DraftNote, NewerVersion, ProblemAlert, useCommand, useLeaveGuard, type Editor } from '@/ui'
import { formFields, type EnterpriseForm } from '../form'
import { EnterpriseFields } from './EnterpriseFields'

interface Props {
  editor: Editor<EnterpriseForm>
  withCode: boolean
  /** Names the command. */
  id: string
  send: (http: Http, form: RegisterEnterprise, ifMatch: string) => Promise<EnterpriseDetails>
  submitText: string
  /** Who changed the file last, in words. */
  changedBy?: string
  backTo: string
  /** Where to go when it is done; by default to the file that was made. */
  page?: string
}

/** The form of registering and of amending: keeps what was typed through a refusal, a closed tab and an expired session. */
export function EnterpriseEditor({ editor, withCode, id, send, submitText, changedBy, backTo, page }: Props) {
  const navigate = useNavigate()
  const [form] = Form.useForm<RegisterEnterprise>()
  const save = useCommand<RegisterEnterprise, EnterpriseDetails>({
    id,
    send,
    version: editor.version,
    changes: affected.enterprise,
    form,
    onStale: editor.stale,
    onDone: (made) => {
      editor.saved()
      void navigate(page ?? pages.enterprise(made!.id), { replace: true })
    },
  })
  useLeaveGuard(editor.dirty && !save.busy, '填写的内容已保存为本机草稿，下次打开时可以继续。')

  const { value, edition } = editor
  useEffect(() => {
    if (edition > 0)
      form.setFieldsValue({ ...Object.fromEntries(formFields.map((name) => [name, undefined])), ...value })
    // The form holds what is typed; it takes the value only when something else changed it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [form, edition])

  return (
    <Form<RegisterEnterprise>
      className="enterprise-form stack"
      form={form}
      layout="vertical"
      requiredMark
      disabled={save.busy}
      initialValues={value}
      scrollToFirstError={{ block: 'center', focus: true }}
      onValuesChange={(_, values) => editor.change(values)}
      onFinish={(values) => void save.run(tidy(values))}
    >
      <DraftNote editor={editor} />
      <NewerVersion editor={editor} by={changedBy} page={page} />
      <EnterpriseFields withCode={withCode} />
      <ProblemAlert error={save.error} />
      <div className="action-bar action-bar--sticky">
        <Button onClick={() => navigate(backTo)}>取消</Button>
        <Button type="primary" htmlType="submit" loading={save.busy} disabled={editor.newer !== null}>
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
