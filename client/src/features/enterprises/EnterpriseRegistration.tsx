import { useMe } from '@/api/me'
import { Page, PageHead } from '@/ui'
import { EnterpriseEditor } from './components/EnterpriseEditor'
import { registerEnterprise } from './queries'
import './enterprises.css'

/** Opens an enterprise's file. */
export function Component() {
  const me = useMe()
  return (
    <Page>
      <PageHead
        title="登记企业"
        back={{ to: '/enterprises', label: '企业' }}
        purpose="建立一企一档，登记后即可备案检查。"
        clauses={['三']}
      />
      <EnterpriseEditor
        draftId="enterprise-new"
        withCode
        initial={{ subdistrictCode: me.subdistrict?.code, riskColour: 'blue' }}
        submitText="登记"
        submit={registerEnterprise}
        backTo="/enterprises"
      />
    </Page>
  )
}
