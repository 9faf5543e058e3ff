import { AccountsClient, type AccountImport, type AccountImportRow } from '@/api/generated'
import { affected } from '@/entities/affected'
import { SheetImport } from '@/ui'

/** Makes the accounts of a workbook; their first passwords are shown this once. */
export function ImportModal({ onClose }: { onClose: () => void }) {
  return (
    <SheetImport<AccountImportRow, AccountImport>
      id="accounts.import"
      title="导入账号"
      template={{ from: '/api/v1/accounts/import/template', name: '账号模板.xlsx' }}
      most={500}
      send={(http, file, dryRun) => new AccountsClient(http).import({ file, dryRun })}
      changes={affected.account}
      success={({ made, refused }) => `新建 ${made} 个账号，未导入 ${refused} 行`}
      taken={({ made }) => made}
      okText={(made) => `新建 ${made} 个账号`}
      doneText="已记下密码，关闭"
      columns={[
        { title: '用户名', render: (row) => row.userName },
        { title: '姓名', render: (row) => row.displayName },
        { title: '初始密码', render: (row) => row.password ?? '' },
      ]}
      rowText={(done) => (done ? '已新建' : '可以新建')}
      note={<p>初始密码只显示这一次，请告知本人，本人登录后须先修改。</p>}
      onClose={onClose}
    />
  )
}
