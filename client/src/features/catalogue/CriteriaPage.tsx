import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { MajorHazardCriterionRow } from '@/api/generated'
import { criteriaAddress } from '@/entities/addresses'
import { labelOf, optionsOf } from '@/lib/labels'
import { DataTable, Page, PageHead, ToneTag, useListParams, type DataColumn, type FilterDef } from '@/ui'
import { criterionCategoryLabels } from './labels'
import { allCriteriaQuery, criteriaQuery, type CriterionFilter } from './queries'

const columns: DataColumn<MajorHazardCriterionRow>[] = [
  { key: 'code', title: '编码', width: 100, render: (row) => row.code },
  { key: 'article', title: '条款', width: 130, render: (row) => `${row.article}${row.paragraph}` },
  { key: 'category', title: '类别', width: 70, render: (row) => labelOf(criterionCategoryLabels, row.category) },
  { key: 'scope', title: '适用', width: 150, render: (row) => row.scope },
  { key: 'text', title: '情形', render: (row) => row.text },
  {
    key: 'verified',
    title: '文字',
    width: 90,
    render: (row) => (row.verified ? '已核对' : <ToneTag tone="gray">待核对</ToneTag>),
  },
]

/** The 64 situations that are a major hazard. */
export function Component() {
  const { params, change } = useListParams(criteriaAddress, { size: 100 })
  const result = useQuery({ ...criteriaQuery(params), placeholderData: keepPreviousData })
  const { data: all = [] } = useQuery(allCriteriaQuery)
  const scopes = [...new Set(all.map((criterion) => criterion.scope))]
  const filters: FilterDef<CriterionFilter>[] = [
    { name: 'category', label: '类别', options: optionsOf(criterionCategoryLabels) },
    { name: 'scope', label: '适用范围', options: scopes.map((scope) => ({ value: scope, label: scope })), width: 160 },
  ]
  return (
    <Page>
      <PageHead
        title="重大隐患判定标准"
        purpose="《工贸企业重大事故隐患判定标准》（应急管理部令第10号）的64种情形；商贸行业没有专门条文。"
      />
      <DataTable
        id="major-hazard-criteria"
        caption="重大事故隐患判定标准"
        columns={columns}
        rowKey={(row) => row.code}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="情形中的文字、编码"
        filters={filters}
        empty={{ title: '还没有判定标准', hint: '判定标准随参考数据载入，请联系系统管理员。' }}
        renderCard={(row) => (
          <>
            <div className="text2">
              {row.article}
              {row.paragraph}　{row.scope}
            </div>
            <div>{row.text}</div>
          </>
        )}
      />
    </Page>
  )
}
