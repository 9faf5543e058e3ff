import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { departmentsQueries } from '@/api/generated'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { departmentRoleLabels } from '@/entities/departments/labels'
import { pages } from '@/entities/pages'
import { useNames } from '@/entities/reference'
import { labelOf } from '@/lib/labels'
import { Card, Facts, Page, PageHead, QueryView } from '@/ui'
import { DelegationsCard } from './DelegationsCard'
import { PostsCard } from './PostsCard'
import { SuspensionCard } from './SuspensionCard'
import { RosterCard } from './RosterCard'
import './departments.css'

/** One department: who answers for it, by what a street office may inspect, who is on its roster. */
export function Component() {
  const { code = '' } = useParams()
  const { street } = useNames()
  const result = useQuery(departmentsQueries.get({ code }))
  return (
    <Page>
      <PageHead
        title={result.data?.name ?? '单位'}
        back={{ to: pages.departments(), label: '单位与名册' }}
        clauses={['四', '六(二)']}
      />
      <QueryView result={result}>
        {(department) => (
          <div className="stack">
            <Card>
              <Facts
                items={[
                  ['代码', department.code],
                  ['职责', labelOf(departmentRoleLabels, department.role)],
                  department.subdistrictCode !== undefined && ['街道', street(department.subdistrictCode)],
                  [
                    '安全领域',
                    department.safetyDomains.map((domain) => labelOf(safetyDomainLabels, domain)).join('、'),
                  ],
                ]}
              />
            </Card>
            <PostsCard department={department} />
            {department.safetyDomains.length > 0 && <DelegationsCard department={department} />}
            <RosterCard department={department} />
            <SuspensionCard department={department} />
          </div>
        )}
      </QueryView>
    </Page>
  )
}
