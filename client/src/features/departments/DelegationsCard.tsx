import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { may } from '@/api/can'
import { delegationsQueries, type DelegationRow, type DelegationVerb, type DepartmentDetails } from '@/api/generated'
import { labelOf } from '@/lib/labels'
import { Card, ClauseLink, Empty, QueryView, StackTable, ToneTag } from '@/ui'
import { DeedAct } from './DeedAct'
import { DeedModal } from './DeedModal'
import { DeedPublished, DeedScope, DeedValid, DeedVerbs } from './deedParts'
import { delegationKindLabels } from './labels'

type Act = 'register' | { what: DelegationVerb; deed: DelegationRow } | null

/** 应急〔2025〕11号: by what a street office may inspect; for a district body the deeds of its offices. */
export function DelegationsCard({ department }: { department: DepartmentDetails }) {
  const [act, setAct] = useState<Act>(null)
  const isOffice = department.parent !== undefined
  const result = useQuery(delegationsQueries.list({ department: department.code, size: 100 }))
  const inForce = result.data?.items.some((deed) => deed.state === 'inForce')
  return (
    <Card
      title={isOffice ? '委托、授权文书' : '对街道机构的委托、授权'}
      flush
      extra={
        <>
          <ClauseLink clause="应急〔2025〕11号" />
          {may(department.can, 'registerDelegation') && (
            <Button size="small" onClick={() => setAct('register')}>
              登记文书
            </Button>
          )}
        </>
      }
    >
      {isOffice && inForce === false && (
        <p className="card__notice" role="status">
          <ToneTag tone="red">没有有效文书</ToneTag> 街道机构没有委托或授权的，备案时作提示；方案参数要求时不予备案。
        </p>
      )}
      <QueryView result={result} rows={2}>
        {(page) => (
          <StackTable<DelegationRow>
            rowKey="id"
            dataSource={page.items}
            pagination={page.items.length > 10 ? { pageSize: 10, size: 'small' } : false}
            caption="委托、授权文书"
            minWidth={860}
            locale={{ emptyText: <Empty title="没有登记文书" hint="由街道机构的上级单位或牵头单位登记。" /> }}
            columns={[
              {
                title: '文号',
                lead: true,
                render: (_, deed) => `${deed.deedNo}（${labelOf(delegationKindLabels, deed.kind)}）`,
              },
              ...(isOffice
                ? []
                : [{ title: '街道机构', render: (_: unknown, deed: DelegationRow) => deed.officeName }]),
              { title: '范围', render: (_, deed) => <DeedScope deed={deed} /> },
              { title: '有效期', width: 150, render: (_, deed) => <DeedValid deed={deed} /> },
              { title: '公布', render: (_, deed) => <DeedPublished deed={deed} /> },
              {
                title: '操作',
                width: 150,
                render: (_, deed) => <DeedVerbs deed={deed} onAct={(what) => setAct({ what, deed })} />,
              },
            ]}
          />
        )}
      </QueryView>
      {act === 'register' && <DeedModal department={department} onClose={() => setAct(null)} />}
      {act !== null && act !== 'register' && <DeedAct what={act.what} deed={act.deed} onClose={() => setAct(null)} />}
    </Card>
  )
}
