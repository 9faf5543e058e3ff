import { useQuery } from '@tanstack/react-query'
import { Drawer, Input, Select } from 'antd'
import { useState } from 'react'
import { departmentsQueries, type OfficerKind, type OfficerRow } from '@/api/generated'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { departmentRoleLabels, liaisonKindLabels, officerKindLabels } from '@/entities/departments/labels'
import { useMe } from '@/api/me'
import { useNames } from '@/entities/reference'
import { labelOf, optionsOf } from '@/lib/labels'
import { Card, ClauseLink, Empty, Facts, QueryView, StackTable, ToneTag } from '@/ui'
import { certificateOf } from './certificate'

/** One department: who answers for it, and who is on its roster. */
export function DepartmentDrawer({ code, onClose }: { code: string | null; onClose: () => void }) {
  const { street } = useNames()
  const result = useQuery({ ...departmentsQueries.get({ code: code ?? '' }), enabled: code !== null })
  return (
    <Drawer open={code !== null} size={720} title={result.data?.name ?? '单位'} onClose={onClose} destroyOnHidden>
      {code && (
        <QueryView result={result}>
          {(department) => (
            <div className="stack">
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
              <Card title="分管领导和联络员" extra={<ClauseLink clause="六(二)" />}>
                {department.liaisons.length === 0 ? (
                  <Empty title="尚未明确" hint="每个单位应明确1名分管领导和1名联络员。" />
                ) : (
                  <Facts
                    items={department.liaisons.map((liaison) => [
                      labelOf(liaisonKindLabels, liaison.kind),
                      `${liaison.name}${liaison.title ? `（${liaison.title}）` : ''}　${liaison.phone}`,
                    ])}
                  />
                )}
              </Card>
              <Roster key={code} code={code} />
            </div>
          )}
        </QueryView>
      )}
    </Drawer>
  )
}

function Roster({ code }: { code: string }) {
  const { today } = useMe()
  const { shortName } = useNames()
  const [kind, setKind] = useState<OfficerKind>()
  const [q, setQ] = useState<string>()
  const result = useQuery(departmentsQueries.listOfficers({ code, kind, q, size: 200 }))
  return (
    <Card
      title="人员名册"
      note="其他单位的执法证号隐去中段"
      flush
      extra={
        <span>
          <Select
            aria-label="人员类别"
            placeholder="人员类别"
            size="small"
            allowClear
            style={{ width: 110 }}
            options={optionsOf(officerKindLabels)}
            value={kind}
            onChange={(chosen: OfficerKind | undefined) => setKind(chosen)}
          />{' '}
          <Input.Search
            aria-label="姓名"
            placeholder="姓名"
            size="small"
            allowClear
            style={{ width: 130 }}
            onSearch={(text) => setQ(text.trim() || undefined)}
          />
        </span>
      }
    >
      <QueryView result={result}>
        {(page) => (
          <StackTable<OfficerRow>
            rowKey="id"
            dataSource={page.items}
            pagination={page.total > 20 ? { pageSize: 20, size: 'small' } : false}
            caption="人员名册"
            locale={{ emptyText: <Empty title="名册中还没有人员" hint="未在名册的执法人员备案时会有提示。" /> }}
            columns={[
              { title: '姓名', dataIndex: 'name', lead: true },
              { title: '单位', render: (_, officer) => shortName(officer.department) },
              { title: '类别', render: (_, officer) => labelOf(officerKindLabels, officer.kind) },
              { title: '执法证号', render: (_, officer) => officer.certificateNo ?? '—' },
              {
                title: '资格',
                render: (_, officer) => {
                  const state = certificateOf(officer, today)
                  return <ToneTag tone={state.tone}>{state.word}</ToneTag>
                },
              },
            ]}
          />
        )}
      </QueryView>
    </Card>
  )
}
