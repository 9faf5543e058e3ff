import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useState } from 'react'
import { useParams } from 'react-router'
import { may } from '@/api/can'
import type { GuidelineDetails } from '@/api/generated'
import { guidelineStatusLabels } from '@/entities/guidelines/labels'
import { pages } from '@/entities/pages'
import { Card, Page, PageHead, QueryView, StatusTag } from '@/ui'
import { GuidelineActions } from './GuidelineActions'
import { GuidelineEditor } from './GuidelineEditor'
import { KeyItems } from './KeyItems'
import { guidelineQuery } from './queries'
import { SectionText } from './Sections'
import { guidelineTones } from './tones'
import './guidelines.css'

/** One version of a body's guideline: read it, write it, judge it. */
export function Component() {
  const { id = '' } = useParams()
  const result = useQuery(guidelineQuery(id))
  const reload = async () => (await result.refetch({ throwOnError: true })).data!
  return (
    <Page>
      <QueryView result={result}>
        {(guideline) => <Guideline key={guideline.id} guideline={guideline} reload={reload} />}
      </QueryView>
    </Page>
  )
}

function Guideline({ guideline, reload }: { guideline: GuidelineDetails; reload: () => Promise<GuidelineDetails> }) {
  const [editing, setEditing] = useState(false)
  const { uncoveredItems } = guideline
  return (
    <>
      <PageHead
        back={{ to: pages.guidelines(), label: '检查工作指引' }}
        title={`${guideline.bodyName}检查工作指引（第${guideline.revision}版）`}
        tags={
          <StatusTag status={guideline.status} labels={guidelineStatusLabels} tone={guidelineTones[guideline.status]} />
        }
        purpose={`共${guideline.sections.length}节，重点事项${guideline.sections.filter((section) => section.key).length}项。`}
        clauses={['五(二)']}
        actions={!editing && <GuidelineActions guideline={guideline} onEdit={() => setEditing(true)} />}
      />
      {guideline.returnReason && <Alert type="error" showIcon title={`牵头单位退回：${guideline.returnReason}`} />}
      {uncoveredItems.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`还有 ${uncoveredItems.length} 个已发布的监管事项没有写到：${uncoveredItems
            .slice(0, 5)
            .map((item) => item.name)
            .join('、')}${uncoveredItems.length > 5 ? '等' : ''}`}
        />
      )}
      {editing ? (
        <GuidelineEditor guideline={guideline} reload={reload} onClose={() => setEditing(false)} />
      ) : (
        <>
          {may(guideline.can, 'markKeyItems') && <KeyItems key={guideline.version} guideline={guideline} />}
          <Card>
            {guideline.sections.map((section) => (
              <SectionText key={`${section.safetyDomain} ${section.title}`} section={section} />
            ))}
          </Card>
        </>
      )}
    </>
  )
}
