import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { shown } from '@/api/can'
import {
  DepartmentsClient,
  departmentsQueries,
  type DepartmentDetails,
  type SuspensionForm,
  type SuspensionRow,
} from '@/api/generated'
import { affected } from '@/entities/affected'
import { formatFullDate } from '@/lib/dates'
import { Card, FieldsModal, ReasonModal, StackTable, useCommand, VerbButton } from '@/ui'
import { departmentVerbLabels } from './labels'

const ACTS = ['suspend', 'restore'] as const

/** Whether the department is in service, and when it was not: 停用 with all that belongs to it, 恢复 as it was. */
export function SuspensionCard({ department }: { department: DepartmentDetails }) {
  const { code } = department
  const history = useQuery(departmentsQueries.listSuspensions({ code, size: 50 }))
  const [act, setAct] = useState<(typeof ACTS)[number] | null>(null)
  const verbs = shown(department.can, ACTS)
  const rows = history.data?.items ?? []
  if (verbs.length === 0 && rows.length === 0) return null
  return (
    <Card
      title="停用与恢复"
      flush
      extra={verbs.map(({ verb, refusal }) => (
        <VerbButton key={verb} size="small" danger={verb === 'suspend'} refusal={refusal} onClick={() => setAct(verb)}>
          {departmentVerbLabels[verb]}
        </VerbButton>
      ))}
    >
      {department.suspendedOn && (
        <p className="card__notice" role="status">
          自{formatFullDate(department.suspendedOn)}起停用：账号不能登录，人员不再执法；已办的备案、检查、隐患仍可查看。
        </p>
      )}
      <StackTable<SuspensionRow>
        caption="历次停用"
        rowKey="id"
        dataSource={rows}
        minWidth={720}
        locale={{ emptyText: <span className="text2">没有停用过。</span> }}
        columns={[
          {
            title: '停用',
            lead: true,
            render: (_, row) => `${formatFullDate(row.from)}起${row.department === code ? '' : '（随上级单位）'}`,
          },
          {
            title: '原因',
            render: (_, row) => (
              <>
                {row.reason}
                {row.document && <div className="text3">{row.document}</div>}
              </>
            ),
          },
          {
            title: '随之停用',
            render: (_, row) =>
              `${row.departments.length} 个单位，账号 ${row.accounts} 个，人员 ${row.officers} 人，任职 ${row.posts} 个`,
          },
          {
            title: '恢复',
            render: (_, row) =>
              row.restoredOn ? `${formatFullDate(row.restoredOn)}：${row.restoredBecause ?? ''}` : '—',
          },
        ]}
      />
      {act === 'suspend' && <SuspendModal department={department} onClose={() => setAct(null)} />}
      {act === 'restore' && <RestoreModal department={department} onClose={() => setAct(null)} />}
    </Card>
  )
}

function SuspendModal({ department, onClose }: { department: DepartmentDetails; onClose: () => void }) {
  const { code, name, parent } = department
  return (
    <FieldsModal<SuspensionForm>
      title={`停用${name}`}
      okText="停用"
      danger
      note={`${parent ? '' : '连同其街道机构，'}账号不能登录，人员不再执法，分管领导、联络员离任。还有未办结的名单、检查或隐患的不能停用。可以恢复。`}
      fields={[
        { name: 'reason', label: '原因', kind: 'text', required: true, max: 300 },
        { name: 'document', label: '依据的文件', max: 200 },
      ]}
      command={{
        id: `departments.suspend ${code}`,
        send: (http, body) => new DepartmentsClient(http).suspend({ code, body }),
        changes: [...affected.roster, ...affected.account],
        success: '单位已停用',
      }}
      onClose={onClose}
    />
  )
}

function RestoreModal({ department, onClose }: { department: DepartmentDetails; onClose: () => void }) {
  const { code, name } = department
  const restore = useCommand<string>({
    id: `departments.restore ${code}`,
    send: (http, reason) => new DepartmentsClient(http).restore({ code, body: { reason } }),
    asking: true,
    changes: [...affected.roster, ...affected.account],
    success: '单位已恢复',
  })
  return (
    <ReasonModal
      open
      title={`恢复${name}`}
      note="随停用的账号、人员一并恢复，没有接任的分管领导、联络员继续任职；停用前已停用的不恢复。"
      placeholder="例如：撤并暂缓"
      okText="恢复"
      command={restore}
      onClose={onClose}
    />
  )
}
