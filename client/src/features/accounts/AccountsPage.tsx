import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { shown } from '@/api/can'
import { AccountsClient, type AccountRow } from '@/api/generated'
import { roleLabels } from '@/api/labels'
import { accountsAddress } from '@/entities/addresses'
import { affected } from '@/entities/affected'
import { useDepartmentOptions } from '@/entities/reference'
import { formatTime } from '@/lib/dates'
import { labelOf, optionsOf } from '@/lib/labels'
import {
  ConfirmModal,
  DataTable,
  Page,
  PageHead,
  ToneTag,
  useCommand,
  useListParams,
  VerbButton,
  type DataColumn,
} from '@/ui'
import { CreateModal } from './CreateModal'
import { ImportModal } from './ImportModal'
import { accountVerbLabels } from './labels'
import { accountListQuery } from './queries'
import { ResetModal } from './ResetModal'

const VERBS = ['resetPassword', 'resetAuthenticator', 'unlock', 'lock'] as const

/** What is only asked about, with its words. */
const ASKED = {
  lock: {
    done: '账号已锁定',
    note: '锁定后不能登录，已有的登录失效，也不再收到消息；可以随时解锁。',
  },
  unlock: { done: '账号已解锁', note: '解锁后可以用原来的密码登录。' },
  resetAuthenticator: {
    done: '动态验证码已重置',
    note: '更换或丢失手机时使用：已有的登录失效，原来的动态验证码和恢复码作废；须绑定的角色下次登录后重新绑定。',
  },
}

type Act = { what: 'create' | 'import' } | { what: (typeof VERBS)[number]; account: AccountRow } | null

function State({ account }: { account: AccountRow }) {
  if (!account.locked)
    return (
      <>
        <ToneTag tone="green">可以登录</ToneTag> {account.authenticator && <ToneTag tone="blue">动态验证码</ToneTag>}{' '}
        {account.firstPassword && <ToneTag tone="gold">初始密码</ToneTag>}
      </>
    )
  return (
    <ToneTag tone="red">
      {account.lockedUntil ? `输错密码，锁定到 ${formatTime(account.lockedUntil)}` : '已锁定'}
    </ToneTag>
  )
}

/** 账号: who can sign in, as what; a new one, a forgotten password, somebody who has left. */
export function Component() {
  const [act, setAct] = useState<Act>(null)
  const departments = useDepartmentOptions()
  const { params, change } = useListParams(accountsAddress)
  const result = useQuery({ ...accountListQuery(params), placeholderData: keepPreviousData })
  const locking = act && act.what in ASKED ? (act as { what: keyof typeof ASKED; account: AccountRow }) : null
  const command = useCommand({
    id: `accounts.${locking?.what} ${locking?.account.id ?? ''}`,
    send: (http) => {
      const client = new AccountsClient(http)
      const { id } = locking!.account
      return client[locking!.what]({ id })
    },
    asking: locking !== null,
    changes: affected.account,
    success: locking ? ASKED[locking.what].done : undefined,
  })

  const actionsOf = (row: AccountRow) =>
    shown(row.can, VERBS).map(({ verb, refusal }) => (
      <VerbButton
        key={verb}
        type="link"
        size="small"
        danger={verb === 'lock'}
        refusal={refusal}
        onClick={() => setAct({ what: verb, account: row })}
      >
        {accountVerbLabels[verb]}
      </VerbButton>
    ))
  const placeOf = (row: AccountRow) => row.departmentName ?? row.enterpriseName ?? '—'

  const columns: DataColumn<AccountRow>[] = [
    {
      key: 'name',
      title: '用户名',
      sort: 'name',
      render: (row) => (
        <>
          <b>{row.userName}</b>
          <div className="text2">{row.displayName}</div>
        </>
      ),
    },
    { key: 'role', title: '角色', width: 120, render: (row) => labelOf(roleLabels, row.role) },
    {
      key: 'place',
      title: '单位或企业',
      width: 260,
      render: placeOf,
    },
    { key: 'state', title: '状态', width: 210, render: (row) => <State account={row} /> },
    {
      key: 'actions',
      title: '操作',
      width: 220,
      render: actionsOf,
    },
  ]
  return (
    <Page>
      <PageHead
        title="账号"
        purpose="谁可以登录、以什么角色；忘记密码的在这里重置，离岗的锁定。每一项都记入审计。"
        actions={
          <>
            <Button onClick={() => setAct({ what: 'import' })}>导入</Button>
            <Button type="primary" onClick={() => setAct({ what: 'create' })}>
              新建账号
            </Button>
          </>
        }
      />
      <DataTable
        id="accounts"
        caption="账号"
        columns={columns}
        rowKey={(row) => row.id}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="按用户名、姓名查找"
        filters={[
          { name: 'role', label: '角色', options: optionsOf(roleLabels), width: 140 },
          { name: 'department', label: '单位', options: departments, width: 180 },
          {
            name: 'locked',
            label: '状态',
            options: [
              { value: 'false', label: '可以登录' },
              { value: 'true', label: '已锁定' },
            ],
          },
        ]}
        empty={{ title: '还没有账号', hint: '点右上角新建。' }}
        renderCard={(row) => (
          <>
            <div className="row-between">
              <b>{row.displayName}</b>
              <State account={row} />
            </div>
            <div className="text2">
              {row.userName}　{labelOf(roleLabels, row.role)}
            </div>
            <div className="text2">{placeOf(row)}</div>
            <div>{actionsOf(row)}</div>
          </>
        )}
      />
      {act?.what === 'import' && <ImportModal onClose={() => setAct(null)} />}
      {act?.what === 'create' && <CreateModal onClose={() => setAct(null)} />}
      {act?.what === 'resetPassword' && <ResetModal account={act.account} onClose={() => setAct(null)} />}
      <ConfirmModal
        open={locking !== null}
        title={`${locking ? accountVerbLabels[locking.what] : ''}：账号“${locking?.account.displayName}”`}
        okText={locking ? accountVerbLabels[locking.what] : ''}
        danger={locking?.what === 'lock'}
        command={command}
        onClose={() => setAct(null)}
      >
        {locking && ASKED[locking.what].note}
      </ConfirmModal>
    </Page>
  )
}
