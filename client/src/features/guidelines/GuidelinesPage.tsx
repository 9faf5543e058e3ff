import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import { GuidelinesClient, type GuidelineReceipt, type GuidelineRow } from '@/api/generated'
import { useMe } from '@/api/me'
import { guidelinesAddress } from '@/entities/addresses'
import { affected } from '@/entities/affected'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { guidelineStatusLabels } from '@/entities/guidelines/labels'
import { pages } from '@/entities/pages'
import { useBodyOptions } from '@/entities/reference'
import { formatMoment } from '@/lib/dates'
import { labelOf, optionsOf } from '@/lib/labels'
import { CommandAlert, DataTable, Page, PageHead, StatusTag, useCommand, useListParams, type DataColumn } from '@/ui'
import { guidelineListQuery, ownItemsQuery, sectionOfItem } from './queries'
import { guidelineTones } from './tones'

const domainsOf = (row: GuidelineRow) =>
  row.safetyDomains.map((domain) => labelOf(safetyDomainLabels, domain)).join('、')

const statusOf = (row: GuidelineRow) => (
  <StatusTag status={row.status} labels={guidelineStatusLabels} tone={guidelineTones[row.status]} />
)

const columns: DataColumn<GuidelineRow>[] = [
  {
    key: 'body',
    title: '编制单位',
    render: (row) => (
      <Link className="plain-link" to={pages.guideline(row.id)}>
        {row.bodyName}
      </Link>
    ),
  },
  { key: 'domains', title: '安全领域', render: domainsOf },
  { key: 'revision', title: '版本', sort: 'revision', width: 80, render: (row) => `第${row.revision}版` },
  { key: 'status', title: '状态', width: 90, render: statusOf },
  { key: 'sections', title: '节数', width: 70, render: (row) => row.sections },
  { key: 'keys', title: '重点事项', width: 90, render: (row) => row.keyItems },
  {
    key: 'submitted',
    title: '提交时间',
    sort: 'submittedAt',
    width: 130,
    render: (row) => (row.submittedAt ? formatMoment(row.submittedAt) : '—'),
  },
]

/** 检查工作指引 of all bodies, version by version. */
export function Component() {
  const me = useMe()
  const navigate = useNavigate()
  const { params, change } = useListParams(guidelinesAddress)
  const result = useQuery({ ...guidelineListQuery(params), placeholderData: keepPreviousData })
  const queries = useQueryClient()
  const open = (id: string) => void navigate(pages.guideline(id))
  const drafting = useCommand<void, GuidelineReceipt>({
    id: 'guidelines.draft',
    send: async (http) => {
      const items = await queries.fetchQuery(ownItemsQuery(me.body ?? ''))
      const sections = items.items.filter((item) => item.published).map(sectionOfItem)
      return new GuidelinesClient(http).draft({ body: { sections } })
    },
    changes: affected.guideline,
    success: (made) => `已按本单位监管事项编成第${made?.revision ?? ''}版草稿`,
    onDone: (made) => {
      if (made) open(made.id)
    },
  })

  return (
    <Page>
      <PageHead
        title="检查工作指引"
        purpose="各单位就本单位负责的安全领域编制，牵头单位审核采纳后汇编成一手册。"
        clauses={['五(二)']}
        actions={
          me.can('guidelines.write') && (
            <Button type="primary" loading={drafting.busy} onClick={() => void drafting.run()}>
              编制新版
            </Button>
          )
        }
      />
      <CommandAlert command={drafting} />
      <DataTable
        id="guidelines"
        caption="检查工作指引"
        columns={columns}
        rowKey={(row) => row.id}
        params={params}
        change={change}
        result={result}
        onOpen={(row) => open(row.id)}
        filters={[
          { name: 'body', label: '编制单位', options: useBodyOptions(), width: 180 },
          { name: 'status', label: '状态', options: optionsOf(guidelineStatusLabels) },
        ]}
        empty={{ title: '还没有检查工作指引', hint: '由各单位联络员编制，提交牵头单位审核。' }}
        renderCard={(row) => (
          <>
            <div className="row-between">
              <b>{row.bodyName}</b>
              {statusOf(row)}
            </div>
            <div className="text2">
              第{row.revision}版　{domainsOf(row)}　{row.sections}节
            </div>
          </>
        )}
      />
    </Page>
  )
}
