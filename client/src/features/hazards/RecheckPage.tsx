import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { rechecksQueries, type RecheckDetails } from '@/api/generated'
import { recheckStatusLabels } from '@/entities/rechecks/labels'
import { useNames } from '@/entities/reference'
import { pages } from '@/entities/pages'
import { formatDateWeekday } from '@/lib/dates'
import { Card, Facts, Page, PageHead, QueryView, StatusTag, ToneTag } from '@/ui'
import { RecheckActions } from './parts/RecheckActions'
import { RecheckForm } from './parts/RecheckForm'
import { recheckTones } from './tones'

/** One recheck: each body records what came out for its own hazards. */
export function Component() {
  const { id = '' } = useParams()
  const result = useQuery(rechecksQueries.show({ id }))
  return (
    <Page>
      <QueryView result={result}>{(recheck) => <Recheck recheck={recheck} />}</QueryView>
    </Page>
  )
}

function Recheck({ recheck }: { recheck: RecheckDetails }) {
  const known = useNames()
  return (
    <>
      <PageHead
        back={{ to: pages.rechecks(), label: '复查' }}
        title={`${recheck.enterprise.name}${recheck.joint ? '联合复查' : '复查'}`}
        tags={
          <>
            <StatusTag status={recheck.status} labels={recheckStatusLabels} tone={recheckTones[recheck.status]} />
            {recheck.joint && <ToneTag tone="blue">联合</ToneTag>}
          </>
        }
        purpose="每家单位登记本单位隐患的复查结果；通过的闭环，不通过的重新限期整改。"
        clauses={['五(三)7']}
        actions={<RecheckActions recheck={recheck} />}
      />
      <Card>
        <Facts
          items={[
            ['复查日期', formatDateWeekday(recheck.date)],
            ['参加单位', recheck.departments.map(known.department).join('、')],
            [
              '检查任务',
              <Link key="i" to={pages.inspection(recheck.inspectionId)}>
                {recheck.inspectionNumber}
              </Link>,
            ],
            recheck.callOffReason ? ['取消原因', recheck.callOffReason] : null,
            recheck.waiverReason ? ['单独复查理由', recheck.waiverReason] : null,
          ]}
        />
      </Card>
      <RecheckForm key={recheck.id} recheck={recheck} />
    </>
  )
}
