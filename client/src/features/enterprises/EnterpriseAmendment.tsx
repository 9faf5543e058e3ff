import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link, useParams } from 'react-router'
import type { EnterpriseDto } from '@/api/generated'
import { problemOf } from '@/api/problem'
import { Page, PageHead, QueryView } from '@/ui'
import { EnterpriseEditor } from './components/EnterpriseEditor'
import { formOf } from './form'
import { amendEnterprise, enterpriseQuery } from './queries'
import './enterprises.css'

/** Changes what is on record; the code stays. */
export function Component() {
  const { id = '' } = useParams()
  const result = useQuery({ ...enterpriseQuery(id), refetchOnWindowFocus: false })
  return (
    <Page>
      <QueryView result={result} rows={12}>
        {(enterprise) => <Amendment enterprise={enterprise} reload={() => void result.refetch()} />}
      </QueryView>
    </Page>
  )
}

function Amendment({ enterprise, reload }: { enterprise: EnterpriseDto; reload: () => void }) {
  const page = `/enterprises/${enterprise.id}`
  return (
    <>
      <PageHead
        title="变更企业档案"
        back={{ to: page, label: enterprise.name }}
        purpose={<span className="code">{enterprise.uscc}</span>}
      />
      <EnterpriseEditor
        draftId={`enterprise-${enterprise.id}`}
        withCode={false}
        initial={formOf(enterprise)}
        submitText="保存变更"
        submit={(form) => amendEnterprise(enterprise.id, enterprise.version, form)}
        backTo={page}
        remedy={(error) =>
          problemOf(error).status === 412 && (
            <>
              可以先在
              <Link to={page} target="_blank">
                新页面查看最新档案
              </Link>
              ，再
              <Button type="link" size="small" onClick={reload}>
                以最新版本为基础
              </Button>
              保存；您填写的内容都还在。
            </>
          )
        }
      />
    </>
  )
}
