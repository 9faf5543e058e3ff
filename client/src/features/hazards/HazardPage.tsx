import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { hazardsQueries, type HazardDetails } from '@/api/generated'
import { hazardGradeLabels } from '@/entities/hazards/labels'
import { pages } from '@/entities/pages'
import { dateOf, formatDate } from '@/lib/dates'
import { Card, Facts, Page, PageHead, QueryView, Timeline, ToneTag } from '@/ui'
import { HazardActions } from './parts/HazardActions'
import { HazardDue, HazardState } from '@/entities/hazards/HazardState'
import { attachmentAddress } from './queries'

/** One hazard: what was found, how it was rectified, how it was rechecked, and what can be done now. */
export function Component() {
  const { id = '' } = useParams()
  const result = useQuery(hazardsQueries.show({ id }))
  return (
    <Page>
      <QueryView result={result} rows={10}>
        {(hazard) => <Hazard hazard={hazard} />}
      </QueryView>
    </Page>
  )
}

function Hazard({ hazard }: { hazard: HazardDetails }) {
  return (
    <>
      <PageHead
        back={{ to: pages.hazards(), label: '隐患' }}
        title={hazard.description}
        tags={
          <>
            <HazardState hazard={hazard} />
            {hazard.grade === 'major' && <ToneTag tone="red">重大</ToneTag>}
          </>
        }
        purpose={`${hazard.number}　${hazard.itemName}`}
        clauses={['五(三)7']}
        actions={<HazardActions hazard={hazard} />}
      />
      <div className="split">
        <div className="stack">
          <Card title="基本情况">
            <Facts
              items={[
                [
                  '企业',
                  <Link key="e" to={pages.enterprise(hazard.enterprise.id)}>
                    {hazard.enterprise.name}
                  </Link>,
                ],
                [
                  '检查任务',
                  <Link key="i" to={pages.inspection(hazard.inspectionId)}>
                    {hazard.inspectionNumber}
                  </Link>,
                ],
                ['发现单位', hazard.departmentName],
                ['发现日期', formatDate(hazard.foundOn)],
                ['等级', hazardGradeLabels[hazard.grade]],
                ['整改期限', <HazardDue key="d" hazard={hazard} />],
                hazard.originallyDueOn
                  ? ['延期', `原期限 ${formatDate(hazard.originallyDueOn)}；${hazard.extensionReason ?? ''}`]
                  : null,
                hazard.countersignedAt ? ['会签', formatDate(dateOf(hazard.countersignedAt))] : null,
              ]}
            />
          </Card>
          <Card title="整改情况" note={hazard.rectifiedAt && `${formatDate(dateOf(hazard.rectifiedAt))} 报告`}>
            {hazard.account ? <p>{hazard.account}</p> : <p className="text2">尚未报告整改。</p>}
            {hazard.attachments.length > 0 && (
              <ul className="stack">
                {hazard.attachments.map((file) => (
                  <li key={file.id}>
                    <a href={attachmentAddress(file.id)}>{file.fileName}</a>
                  </li>
                ))}
              </ul>
            )}
          </Card>
          {hazard.rechecks.length > 0 && (
            <Card title="复查">
              <ul className="stack">
                {hazard.rechecks.map((recheck) => (
                  <li key={recheck.recheckId}>
                    <Link to={pages.recheck(recheck.recheckId)}>{formatDate(recheck.date)}</Link>{' '}
                    <ToneTag tone={recheck.passed === undefined ? 'gold' : recheck.passed ? 'green' : 'red'}>
                      {recheck.passed === undefined ? '待登记' : recheck.passed ? '通过' : '不通过'}
                    </ToneTag>{' '}
                    {recheck.remark}
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
        <Card title="办理过程">
          <Timeline entries={hazard.timeline} />
        </Card>
      </div>
    </>
  )
}
