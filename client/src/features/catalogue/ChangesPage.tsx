import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import type { ItemChangeRow } from '@/api/generated'
import { useMe } from '@/api/me'
import { itemChangesAddress } from '@/entities/addresses'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { pages } from '@/entities/pages'
import { useBodyOptions } from '@/entities/reference'
import { formatMoment } from '@/lib/dates'
import { labelOf, optionsOf } from '@/lib/labels'
import { DataTable, LinkButton, Page, PageHead, StatusTag, useListParams, type DataColumn } from '@/ui'
import { itemChangeKindLabels, itemChangeStatusLabels, itemChangeTones, itemFieldLabels } from './labels'
import { itemChangeListQuery } from './queries'

const statusOf = (row: ItemChangeRow) => (
  <StatusTag status={row.status} labels={itemChangeStatusLabels} tone={itemChangeTones[row.status]} />
)

const whatOf = (row: ItemChangeRow) =>
  row.kind === 'revise'
    ? row.fields.map((field) => itemFieldLabels[field]).join('、') || '—'
    : itemChangeKindLabels[row.kind]

const columns: DataColumn<ItemChangeRow>[] = [
  { key: 'code', title: '编码', sort: 'code', width: 104, render: (row) => row.code ?? '（待编号）' },
  {
    key: 'name',
    title: '监管事项',
    width: 220,
    render: (row) => (
      <Link className="plain-link" to={pages.itemChange(row.id)}>
        {row.name}
      </Link>
    ),
  },
  { key: 'kind', title: '变更', width: 64, render: (row) => itemChangeKindLabels[row.kind] },
  { key: 'fields', title: '有变化的栏目', width: 200, render: whatOf },
  { key: 'body', title: '编制单位', width: 180, render: (row) => row.bodyName },
  { key: 'status', title: '状态', width: 116, render: statusOf },
  { key: 'reason', title: '理由', render: (row) => row.reason },
  {
    key: 'submitted',
    title: '提交时间',
    sort: 'submittedAt',
    width: 130,
    render: (row) => (row.submittedAt ? formatMoment(row.submittedAt) : '—'),
  },
]

/** What bodies want to be different in the one table; the lead's queue of review. */
export function Component() {
  const me = useMe()
  const navigate = useNavigate()
  const { params, change } = useListParams(itemChangesAddress)
  const result = useQuery({ ...itemChangeListQuery(params), placeholderData: keepPreviousData })
  return (
    <Page>
      <PageHead
        title="事项变更"
        purpose="各单位起草本单位监管事项的新增、修订和删除，牵头单位审核，采纳后随下一版清单发布。"
        clauses={['五(一)']}
        actions={
          me.can('item-changes.write') && (
            <LinkButton type="primary" to={pages.newItemChange()}>
              新增事项
            </LinkButton>
          )
        }
      />
      <DataTable
        id="item-changes"
        caption="事项变更"
        columns={columns}
        rowKey={(row) => row.id}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="事项名称、编码"
        onOpen={(row) => void navigate(pages.itemChange(row.id))}
        filters={[
          { name: 'status', label: '状态', options: optionsOf(itemChangeStatusLabels) },
          { name: 'kind', label: '变更', options: optionsOf(itemChangeKindLabels) },
          { name: 'body', label: '编制单位', options: useBodyOptions(), width: 180 },
        ]}
        empty={{ title: '没有事项变更', hint: '联络员可以在监管事项中选一项起草修订，或新增事项。' }}
        renderCard={(row) => (
          <>
            <div className="row-between">
              <b>{row.name}</b>
              {statusOf(row)}
            </div>
            <div className="text2">
              {itemChangeKindLabels[row.kind]}　{row.code ?? '待编号'}　{labelOf(safetyDomainLabels, row.safetyDomain)}
            </div>
          </>
        )}
      />
    </Page>
  )
}
