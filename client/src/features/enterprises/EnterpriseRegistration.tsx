import { EnterprisesClient } from '@/api/generated'
import { useMe } from '@/api/me'
import { newEnterpriseAddress } from '@/entities/addresses'
import { pages } from '@/entities/pages'
import { Drafted, Page, PageHead, useAddress, useEditor, type Kept } from '@/ui'
import { EnterpriseEditor } from './components/EnterpriseEditor'
import { enterpriseShape, type EnterpriseForm } from './form'
import './enterprises.css'

/** Opens an enterprise's file. */
export function Component() {
  return (
    <Page>
      <PageHead
        title="登记企业"
        back={{ to: pages.enterprises(), label: '企业' }}
        purpose="建立一企一档，登记后即可备案检查。"
        clauses={['三']}
      />
      <Drafted<EnterpriseForm> id="enterprises.new">{(kept) => <Registration kept={kept} />}</Drafted>
    </Page>
  )
}

function Registration({ kept }: { kept: Kept<EnterpriseForm> }) {
  const me = useMe()
  const [address] = useAddress(newEnterpriseAddress)
  const present: EnterpriseForm = {
    uscc: address.uscc,
    name: address.name,
    subdistrictCode: me.subdistrict?.code,
    riskColour: 'blue',
  }
  const editor = useEditor({ present, version: null, shape: enterpriseShape, kept })
  return (
    <EnterpriseEditor
      editor={editor}
      withCode
      id="enterprises.register"
      send={(http, body) => new EnterprisesClient(http).register({ body })}
      submitText="登记"
      backTo={pages.enterprises()}
    />
  )
}
