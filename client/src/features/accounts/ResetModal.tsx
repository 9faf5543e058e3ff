import { Form, Modal } from 'antd'
import { AccountsClient, type AccountRow, type NewPassword } from '@/api/generated'
import { affected } from '@/entities/affected'
import { CommandAlert, useCommand } from '@/ui'
import { PasswordItem } from './PasswordItem'

/** A new password for somebody who has forgotten theirs. */
export function ResetModal({ account, onClose }: { account: AccountRow; onClose: () => void }) {
  const [form] = Form.useForm<NewPassword>()
  const reset = useCommand<NewPassword>({
    id: `accounts.password ${account.id}`,
    send: (http, body) => new AccountsClient(http).resetPassword({ id: account.id, body }),
    changes: affected.account,
    asking: true,
    success: '密码已重置，请告知本人',
    form,
    onDone: onClose,
  })
  return (
    <Modal
      open
      title={`重置密码：${account.displayName}（${account.userName}）`}
      okText="重置"
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={reset.busy}
      mask={{ closable: false }}
    >
      <Form<NewPassword> form={form} layout="vertical" onFinish={(values) => void reset.run(values)}>
        <p className="text2">该账号在各处的登录都会失效，须用新密码登录。</p>
        <PasswordItem label="新密码" />
        <CommandAlert command={reset} />
      </Form>
    </Modal>
  )
}
