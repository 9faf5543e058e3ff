import { Form, Input, Modal } from 'antd'
import { ClosureReportsClient, type SubmitClosureReport } from '@/api/generated'
import { useMe } from '@/api/me'
import { wholeShape } from '@/lib/merge'
import { DeadlineTag, Drafted, DraftNote, ProblemAlert, useEditor, type Kept } from '@/ui'
import { onBehalfOf } from '../own'
import type { VerbFormProps } from './types'
import { useOwnVerb } from './useVerb'

/** 闭环反馈: what the recheck and the penalties came to, in the body's own words; begun from what is on record. */
export function ClosureReportModal(props: VerbFormProps) {
  return (
    <Drafted<string> id={`closure-report.${props.inspection.id}`} fallback={null}>
      {(kept) => <Report {...props} kept={kept} />}
    </Drafted>
  )
}

function Report({ inspection, onClose, kept }: VerbFormProps & { kept: Kept<string> }) {
  const me = useMe()
  const [form] = Form.useForm<{ account: string }>()
  const own = inspection.participations.find((part) => part.mine && part.state === 'procedureClosed')
  const found = inspection.hazards.filter((hazard) => hazard.department === own?.department).length
  const begun = found
    ? `发现隐患 ${found} 项，均已整改并经复查通过，无行政处罚。`
    : '按检查表逐项检查，未发现隐患，无行政处罚。'
  const editor = useEditor<string>({ present: begun, version: null, shape: wholeShape(), kept })

  const report = useOwnVerb<SubmitClosureReport>(inspection, undefined, 'reportClosure', {
    send: (http, body) => new ClosureReportsClient(http).submit({ body }),
    success: '闭环反馈已报送',
    form,
    onDone: () => {
      editor.saved()
      onClose()
    },
  })
  const submit = ({ account }: { account: string }) =>
    void report.run({ inspectionId: inspection.id, account: account.trim(), department: onBehalfOf(own, me) })

  return (
    <Modal
      open
      title="报送闭环反馈"
      okText="报送"
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={report.busy}
      mask={{ closable: false }}
    >
      <div className="stack">
        <p className="text2">
          {own?.departmentName}　{own?.reportDeadline && <DeadlineTag deadline={own.reportDeadline} />}
        </p>
        <DraftNote
          editor={{
            ...editor,
            discard: () => {
              editor.discard()
              form.setFieldsValue({ account: begun })
            },
          }}
        />
        <Form
          form={form}
          layout="vertical"
          onFinish={submit}
          initialValues={{ account: editor.value }}
          onValuesChange={(_, all) => editor.change(all.account)}
        >
          <Form.Item
            name="account"
            label="复查和行政处罚情况"
            rules={[{ required: true, whitespace: true, message: '请填写复查和行政处罚情况' }]}
          >
            <Input.TextArea rows={5} maxLength={4000} showCount />
          </Form.Item>
        </Form>
        <ProblemAlert error={report.error} />
      </div>
    </Modal>
  )
}
