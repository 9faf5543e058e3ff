import { Checkbox, Form, Input, Modal } from 'antd'
import { FilingsClient, type FilingDetails, type HeadApprovalForm } from '@/api/generated'
import { useMe } from '@/api/me'
import { affected } from '@/entities/affected'
import { ClauseLink, CommandAlert, focusField, useCommand } from '@/ui'

interface Props {
  filing: FilingDetails
  onClose: () => void
}

/** Which rows still wait for the leader of their body. */
export const awaitingHead = ({ lines }: FilingDetails) => lines.filter((line) => line.awaitsHead)

/** The leader approves the visits of a list; a liaison enters what was approved on paper. Rendered while it is open. */
export function HeadApprovalModal({ filing, onClose }: Props) {
  const me = useMe()
  const [form] = Form.useForm<HeadApprovalForm>()
  const leader = me.roles.includes('leader')
  const waiting = awaitingHead(filing)
  const visited = waiting.some(({ inspectionId }) => inspectionId)
  const command = useCommand<HeadApprovalForm>({
    id: `filings.head ${filing.id}`,
    send: (http, body, ifMatch) => new FilingsClient(http).approveByHead({ id: filing.id, ifMatch, body }),
    version: filing.version,
    asking: true,
    changes: affected.filing,
    success: '已登记负责人批准',
    form,
    onDone: onClose,
  })
  return (
    <Modal
      open
      title={leader ? `批准检查 ${waiting.length} 家企业` : '登记本单位负责人的批准'}
      okText={leader ? '批准' : '登记'}
      okButtonProps={{ loading: command.busy, disabled: command.moved }}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={focusField}
      mask={{ closable: false }}
    >
      <div className="stack">
        <p className="text2">
          {leader
            ? `“${filing.title}”中 ${waiting.length} 家企业的检查，经您批准后方可实施。`
            : `“${filing.title}”中 ${waiting.length} 家企业的检查，已由本单位负责人书面批准的，在这里登记。`}{' '}
          <ClauseLink clause="国办发〔2024〕54号" />
        </p>
        <Form<HeadApprovalForm>
          form={form}
          layout="vertical"
          onFinish={(values) => void command.run({ ...values, deputy: values.deputy ?? false })}
        >
          {!leader && (
            <>
              <Form.Item
                name="by"
                label="批准人"
                rules={[{ required: true, whitespace: true, message: '请填写批准人' }]}
              >
                <Input maxLength={60} />
              </Form.Item>
              <Form.Item name="deputy" valuePropName="checked">
                <Checkbox>负责人不在，由受委托的负责人批准</Checkbox>
              </Form.Item>
            </>
          )}
          <Form.Item
            name="documentNo"
            label="批准文件的文号"
            rules={leader ? [] : [{ required: true, whitespace: true, message: '请填写文号' }]}
          >
            <Input maxLength={100} placeholder={leader ? '没有书面文件的不填' : undefined} />
          </Form.Item>
          {visited && (
            <Form.Item name="emergency" label="紧急情况" extra="已经到场检查的，说明为什么未能事先批准">
              <Input.TextArea rows={2} maxLength={500} />
            </Form.Item>
          )}
        </Form>
        <CommandAlert command={command} />
      </div>
    </Modal>
  )
}
