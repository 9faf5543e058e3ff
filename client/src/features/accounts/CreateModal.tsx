import { useQuery } from '@tanstack/react-query'
import { Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { AccountsClient, type AccountForm, type AccountRef, type Role } from '@/api/generated'
import { roleLabels } from '@/api/labels'
import { affected } from '@/entities/affected'
import { enterpriseSearchQuery } from '@/entities/enterprises/search'
import { useDepartmentOptions } from '@/entities/reference'
import { optionsOf } from '@/lib/labels'
import { CommandAlert, useCommand } from '@/ui'
import { PasswordItem } from './PasswordItem'

const UNPLACED: Role[] = ['administrator', 'observer']

/** A new account: who, as what, and where they work. */
export function CreateModal({ onClose }: { onClose: () => void }) {
  const [form] = Form.useForm<AccountForm>()
  const role = Form.useWatch('role', form)
  const [q, setQ] = useState('')
  const departments = useDepartmentOptions()
  const enterprises = useQuery(enterpriseSearchQuery(q, { status: 'active', size: 20 }))
  const create = useCommand<AccountForm, AccountRef>({
    id: 'accounts.create',
    send: (http, body) => new AccountsClient(http).create({ body }),
    changes: affected.account,
    asking: true,
    success: '账号已建立，请将初始密码告知本人',
    form,
    onDone: onClose,
  })
  const placed = role !== undefined && !UNPLACED.includes(role)
  return (
    <Modal
      open
      title="新建账号"
      okText="建立"
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={create.busy}
      mask={{ closable: false }}
    >
      <Form<AccountForm> form={form} layout="vertical" onFinish={(values) => void create.run(values)}>
        <Form.Item name="userName" label="用户名" rules={[{ required: true, message: '请填写用户名' }]}>
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
        <Form.Item name="displayName" label="姓名" rules={[{ required: true, message: '请填写姓名' }]}>
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
        <Form.Item name="role" label="角色" rules={[{ required: true, message: '请选择角色' }]}>
          <Select options={optionsOf(roleLabels)} />
        </Form.Item>
        {placed && role !== 'enterprise' && (
          <Form.Item name="department" label="所在单位" rules={[{ required: true, message: '请选择单位' }]}>
            <Select options={departments} showSearch={{ optionFilterProp: 'label' }} />
          </Form.Item>
        )}
        {role === 'enterprise' && (
          <Form.Item name="enterpriseId" label="企业" rules={[{ required: true, message: '请选择企业' }]}>
            <Select
              showSearch={{ filterOption: false, onSearch: (text) => setQ(text.trim()) }}
              placeholder="输入企业名称或信用代码"
              options={(enterprises.data?.items ?? []).map((each) => ({ value: each.id, label: each.name }))}
            />
          </Form.Item>
        )}
        <PasswordItem label="初始密码" />
        <CommandAlert command={create} />
      </Form>
    </Modal>
  )
}
