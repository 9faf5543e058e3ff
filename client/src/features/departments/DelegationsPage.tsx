import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { DelegationRow, DelegationVerb } from '@/api/generated'
import { delegationsAddress } from '@/entities/addresses'
import { pages } from '@/entities/pages'
import { useBodyOptions, useStreetOptions } from '@/entities/reference'
import { labelOf, optionsOf } from '@/lib/labels'
import { DataTable, Page, PageHead, useListParams, type DataColumn } from '@/ui'
import { DeedAct } from './DeedAct'
import { DeedPublished, DeedScope, DeedValid, DeedVerbs } from './deedParts'
import { delegationKindLabels, delegationStateLabels } from './labels'
import { delegationListQuery } from './queries'

/** 委托文书: by what the street offices may inspect, of all bodies. */
export function Component() {
  const { params, change } = useListParams(delegationsAddress)
  const result = useQuery({ ...delegationListQuery(params), placeholderData: keepPreviousData })
  const [act, setAct] = useState<{ what: DelegationVerb; deed: DelegationRow } | null>(null)
  const officeOf = (deed: DelegationRow) => <Link to={pages.department(deed.office)}>{deed.officeName}</Link>
  const verbsOf = (deed: DelegationRow) => <DeedVerbs deed={deed} onAct={(what) => setAct({ what, deed })} />
  const columns: DataColumn<DelegationRow>[] = [
    { key: 'office', title: '街道机构', sort: 'office', width: 170, render: officeOf },
    {
      key: 'deed',
      title: '文号',
      width: 200,
      render: (deed) => `${deed.deedNo}（${labelOf(delegationKindLabels, deed.kind)}）`,
    },
    { key: 'scope', title: '范围', render: (deed) => <DeedScope deed={deed} /> },
    {
      key: 'valid',
      title: '有效期',
      sort: 'validUntil',
      width: 170,
      render: (deed) => <DeedValid deed={deed} />,
    },
    { key: 'published', title: '公布', render: (deed) => <DeedPublished deed={deed} /> },
    { key: 'verbs', title: '操作', width: 150, render: verbsOf },
  ]
  return (
    <Page>
      <PageHead
        title="委托文书"
        purpose="街道机构须有委托或授权方可检查。文书在单位的页面登记；没有有效文书的，备案时作提示或不予备案。"
        clauses={['应急〔2025〕11号']}
      />
      <DataTable
        id="delegations"
        caption="委托、授权文书"
        columns={columns}
        rowKey={(deed) => deed.id}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="文号"
        filters={[
          { name: 'state', label: '状态', options: optionsOf(delegationStateLabels) },
          { name: 'subdistrict', label: '街道', options: useStreetOptions() },
          { name: 'department', label: '单位', options: useBodyOptions(), width: 128 },
          {
            name: 'expiresWithin',
            label: '到期',
            options: ['30', '60', '90'].map((days) => ({ value: days, label: `${days} 日内到期` })),
            width: 128,
          },
          {
            name: 'published',
            label: '公布',
            options: [
              { value: 'true', label: '已公布' },
              { value: 'false', label: '尚未公布' },
            ],
          },
        ]}
        empty={{ title: '没有这样的文书', hint: '由街道机构的上级单位或牵头单位在单位的页面登记。' }}
        renderCard={(deed) => (
          <>
            <div>{officeOf(deed)}</div>
            <div className="text2">
              {deed.deedNo}（{labelOf(delegationKindLabels, deed.kind)}）
            </div>
            <div>
              <DeedScope deed={deed} />
            </div>
            <DeedValid deed={deed} />
            <div>{verbsOf(deed)}</div>
          </>
        )}
      />
      {act && <DeedAct what={act.what} deed={act.deed} onClose={() => setAct(null)} />}
    </Page>
  )
}
