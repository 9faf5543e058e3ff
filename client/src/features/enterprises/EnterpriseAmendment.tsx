import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { EnterprisesClient, enterprisesQueries, type EnterpriseDetails } from '@/api/generated'
import { pages } from '@/entities/pages'
import { Drafted, Page, PageHead, QueryView, useEditor, type Kept } from '@/ui'
import { EnterpriseEditor } from './components/EnterpriseEditor'
import { enterpriseShape, formOf, type EnterpriseForm } from './form'
import './enterprises.css'

/** Changes what is on record; the code stays. */
export function Component() {
  const { id = '' } = useParams()
  const result = useQuery(enterprisesQueries.show({ id }))
  const reload = async () => (await result.refetch({ throwOnError: true })).data!
  return (
    <Page>
      <QueryView result={result} rows={12}>
        {(enterprise) => (
          <Drafted<EnterpriseForm> id={`enterprises.${enterprise.id}`}>
            {(kept) => <Amendment enterprise={enterprise} kept={kept} reload={reload} />}
          </Drafted>
        )}
      </QueryView>
    </Page>
  )
}

interface Props {
  enterprise: EnterpriseDetails
  kept: Kept<EnterpriseForm>
  reload: () => Promise<EnterpriseDetails>
}

function Amendment({ enterprise, kept, reload }: Props) {
  const page = pages.enterprise(enterprise.id)
  const editor = useEditor<EnterpriseForm>({
    present: formOf(enterprise),
    version: enterprise.version,
    shape: enterpriseShape,
    kept,
    reload: async () => {
      const found = await reload()
      return { present: formOf(found), version: found.version }
    },
  })
  return (
    <>
      <PageHead
        title="变更企业档案"
        back={{ to: page, label: enterprise.name }}
        purpose={<span className="code">{enterprise.uscc}</span>}
      />
      <EnterpriseEditor
        editor={editor}
        withCode={false}
        id={`enterprises.amend ${enterprise.id}`}
        send={(http, form, ifMatch) => new EnterprisesClient(http).amend({ id: enterprise.id, ifMatch, body: form })}
        submitText="保存变更"
        backTo={page}
        page={page}
      />
    </>
  )
}
