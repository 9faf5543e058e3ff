import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { AuditEntryRow } from '@/api/generated'
import { auditAddress } from '@/entities/addresses'
import { formatMoment } from '@/lib/dates'
import { labelOf, optionsOf } from '@/lib/labels'
import { DataTable, Page, PageHead, ToneTag, useListParams, type DataColumn, type FilterDef, type Tone } from '@/ui'
import { Changes } from './Changes'
import { changesOf } from './changes'
import { auditActionLabels, entityLabels } from './labels'
import { memberLabel } from './members'
import { auditQuery, type AuditFilter } from './queries'

const filters: FilterDef<AuditFilter>[] = [
  { name: 'entity', label: '记录类别', options: optionsOf(entityLabels), width: 150 },
  { name: 'entityId', label: '记录编号', kind: 'text', width: 170 },
  { name: 'actor', label: '操作人', kind: 'text' },
  { name: 'from', label: '开始日期', kind: 'date' },
  { name: 'to', label: '结束日期', kind: 'date' },
]

const tones: Record<string, Tone> = { added: 'green', changed: 'blue', removed: 'red' }

const actionOf = (row: AuditEntryRow) => (
  <ToneTag tone={tones[row.action] ?? 'gray'}>{labelOf(auditActionLabels, row.action)}</ToneTag>
)

const membersOf = (row: AuditEntryRow) =>
  changesOf(row.before, row.after)
    .map((change) => memberLabel(change.member))
    .join('、')

const columns: DataColumn<AuditEntryRow>[] = [
  { key: 'at', title: '时间', sort: 'at', width: 130, render: (row) => formatMoment(row.at) },
  { key: 'actor', title: '操作人', width: 140, render: (row) => row.actor },
  { key: 'department', title: '单位', width: 90, render: (row) => row.department ?? '—' },
  { key: 'entity', title: '记录类别', width: 130, render: (row) => labelOf(entityLabels, row.entity) },
  { key: 'action', title: '操作', width: 80, render: actionOf },
  { key: 'members', title: '变动的内容', ellipsis: true, render: membersOf },
  { key: 'entityId', title: '记录编号', width: 300, optional: true, render: (row) => row.entityId },
  { key: 'requestId', title: '请求编号', width: 260, optional: true, render: (row) => row.requestId ?? '—' },
]

/** Every change of every record: who, when, in which request, what before and what after. */
export function Component() {
  const { params, change } = useListParams(auditAddress)
  const result = useQuery({ ...auditQuery(params), placeholderData: keepPreviousData })
  return (
    <Page>
      <PageHead title="审计记录" purpose="每一次变动由谁、何时、在哪次请求中作出，变动前后是什么；只增不改。" />
      <DataTable
        id="audit"
        caption="审计记录"
        columns={columns}
        rowKey={(row) => row.id}
        params={params}
        change={change}
        result={result}
        filters={filters}
        expand={(row) => <Changes row={row} />}
        empty={{ title: '还没有审计记录', hint: '任何记录有变动后，会自动出现在这里。' }}
        renderCard={(row) => (
          <>
            <div>
              {actionOf(row)} {labelOf(entityLabels, row.entity)}
            </div>
            <div className="text2">
              {row.actor}　{formatMoment(row.at)}
            </div>
            <div className="text3">{membersOf(row)}</div>
          </>
        )}
      />
    </Page>
  )
}
