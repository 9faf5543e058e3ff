import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { may, shown } from '@/api/can'
import {
  DelegationsClient,
  delegationsQueries,
  type DelegationRow,
  type DelegationVerb,
  type DepartmentDetails,
  type PublicationForm,
  type RevocationForm,
} from '@/api/generated'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { affected } from '@/entities/affected'
import { formatFullDate } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { Card, ClauseLink, Empty, ExportButton, QueryView, StackTable, ToneTag, VerbButton } from '@/ui'
import { DeedModal } from './DeedModal'
import { FieldsModal } from './FieldsModal'
import { delegationKindLabels, delegationStateLabels, delegationTones, delegationVerbLabels } from './labels'

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
              { title: '范围', render: (_, deed) => <Scope deed={deed} /> },
              { title: '有效期', width: 150, render: (_, deed) => <Valid deed={deed} /> },
              { title: '公布', render: (_, deed) => <Published deed={deed} /> },
              {
                title: '操作',
                width: 150,
                render: (_, deed) => (
                  <>
                    {deed.deedId && (
                      <ExportButton
                        type="link"
                        size="small"
                        icon={null}
                        from={`/api/v1/attachments/${deed.deedId}`}
                        name={deed.deedName ?? '委托文书'}
                      >
                        文书
                      </ExportButton>
                    )}
                    {shown(deed.can, ['publish', 'revoke']).map(({ verb, refusal }) => (
                      <VerbButton
                        key={verb}
                        type="link"
                        size="small"
                        refusal={refusal}
                        onClick={() => setAct({ what: verb, deed })}
                      >
                        {delegationVerbLabels[verb]}
                      </VerbButton>
                    ))}
                  </>
                ),
              },
            ]}
          />
        )}
      </QueryView>
      {act === 'register' && <DeedModal department={department} onClose={() => setAct(null)} />}
      {act !== null && act !== 'register' && <ActOf what={act.what} deed={act.deed} onClose={() => setAct(null)} />}
    </Card>
  )
}

const Scope = ({ deed }: { deed: DelegationRow }) => (
  <>
    {deed.safetyDomains.map((domain) => labelOf(safetyDomainLabels, domain)).join('、')}
    {deed.items.length > 0 && <div className="text2">限：{deed.items.join('、')}</div>}
  </>
)

const Valid = ({ deed }: { deed: DelegationRow }) => (
  <>
    <ToneTag tone={delegationTones[deed.state]}>{labelOf(delegationStateLabels, deed.state)}</ToneTag>
    <div className="text2">{`${formatFullDate(deed.validFrom)}至${formatFullDate(deed.validUntil)}`}</div>
    {deed.revokedOn && (
      <div className="text2">{`${formatFullDate(deed.revokedOn)}起撤销：${deed.revokedBecause ?? ''}`}</div>
    )}
  </>
)

const Published = ({ deed }: { deed: DelegationRow }) =>
  deed.publishedOn ? (
    <>
      {formatFullDate(deed.publishedOn)}
      <div className="text2">{deed.publishedAt}</div>
    </>
  ) : (
    <ToneTag tone="gold">尚未公布</ToneTag>
  )

function ActOf({ what, deed, onClose }: { what: DelegationVerb; deed: DelegationRow; onClose: () => void }) {
  const changes = affected.roster
  const { id, version } = deed
  return what === 'publish' ? (
    <FieldsModal<PublicationForm>
      title={`登记${deed.deedNo}的公布`}
      okText="保存"
      initial={{ on: deed.publishedOn, address: deed.publishedAt }}
      fields={[
        { name: 'on', label: '公布日期', kind: 'day', required: true },
        { name: 'address', label: '公布的网址或地点', required: true, max: 300 },
      ]}
      command={{
        id: `delegations.publish ${id}`,
        send: (http, body, ifMatch) => new DelegationsClient(http).publish({ id, ifMatch, body }),
        version,
        changes,
        success: '已登记公布',
      }}
      onClose={onClose}
    />
  ) : (
    <FieldsModal<RevocationForm>
      title={`撤销${deed.deedNo}`}
      okText="撤销"
      danger
      note="撤销后该街道机构以此文书为依据的检查没有依据；已有的记录不变。"
      fields={[
        { name: 'reason', label: '原因', kind: 'text', required: true, max: 200 },
        { name: 'from', label: '自哪天起', kind: 'day', extra: '不填为今天' },
      ]}
      command={{
        id: `delegations.revoke ${id}`,
        send: (http, body, ifMatch) => new DelegationsClient(http).revoke({ id, ifMatch, body }),
        version,
        changes,
        success: '已撤销',
      }}
      onClose={onClose}
    />
  )
}
