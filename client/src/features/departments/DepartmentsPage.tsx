import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { DepartmentRow } from '@/api/generated'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { departmentRoleLabels } from '@/entities/departments/labels'
import { departmentsAddress } from '@/entities/addresses'
import { pages } from '@/entities/pages'
import { useBodyOptions, useNames, useStreetOptions } from '@/entities/reference'
import { labelOf } from '@/lib/labels'
import { DataTable, Page, PageHead, ToneTag, useListParams, type DataColumn, type FilterDef } from '@/ui'
import { departmentListQuery, type DepartmentFilter } from './queries'

const domainsOf = (row: DepartmentRow) =>
  row.safetyDomains.map((domain) => labelOf(safetyDomainLabels, domain)).join('、') || '—'

/** The bodies of the Plan with their offices in the streets, leaders, liaisons and rosters. */
export function Component() {
  const { params, change } = useListParams(departmentsAddress, { size: 50 })
  const result = useQuery({ ...departmentListQuery(params), placeholderData: keepPreviousData })
  const { street } = useNames()
  const navigate = useNavigate()
  const filters: FilterDef<DepartmentFilter>[] = [
    { name: 'body', label: '区级单位', options: useBodyOptions(), width: 190 },
    { name: 'subdistrict', label: '街道', options: useStreetOptions() },
    {
      name: 'district',
      label: '层级',
      options: [
        { value: 'true', label: '区级单位' },
        { value: 'false', label: '街道机构' },
      ],
    },
    {
      name: 'vacant',
      label: '分管领导、联络员',
      width: 150,
      options: [
        { value: 'true', label: '有空缺' },
        { value: 'false', label: '没有空缺' },
      ],
    },
    {
      name: 'suspended',
      label: '停用',
      options: [
        { value: 'true', label: '已停用' },
        { value: 'false', label: '没有停用' },
      ],
    },
  ]

  return (
    <Page>
      <PageHead
        title="单位与名册"
        purpose="监管单位及其街道机构，各自的分管领导、联络员和人员名册。"
        clauses={['四', '六(二)']}
      />
      <DataTable
        id="departments"
        caption="监管单位"
        columns={columnsOf(street)}
        rowKey={(row) => row.code}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="单位名称、代码"
        filters={filters}
        onOpen={(row) => void navigate(pages.department(row.code))}
        empty={{ title: '还没有单位', hint: '单位随参考数据载入，请联系系统管理员。' }}
        renderCard={(row) => (
          <>
            <div>
              <Name row={row} /> <span className="text3">{row.code}</span>
            </div>
            <div className="text2">{domainsOf(row)}</div>
            <div className="text2">
              分管领导 <Post name={row.leader} />
              　联络员 <Post name={row.liaison} />
            </div>
          </>
        )}
      />
    </Page>
  )
}

const Name = ({ row }: { row: DepartmentRow }) => (
  <>
    {row.name} {row.suspendedOn && <ToneTag tone="gray">已停用</ToneTag>}
  </>
)

const Post = ({ name }: { name?: string }) => (name ? <>{name}</> : <ToneTag tone="red">空缺</ToneTag>)

const columnsOf = (street: (code: string | undefined) => string): DataColumn<DepartmentRow>[] => [
  { key: 'code', title: '代码', sort: 'code', width: 90, render: (row) => row.code },
  { key: 'name', title: '单位', sort: 'name', width: 230, render: (row) => <Name row={row} /> },
  { key: 'shortName', title: '简称', width: 140, render: (row) => row.shortName },
  { key: 'role', title: '职责', width: 100, render: (row) => labelOf(departmentRoleLabels, row.role) },
  { key: 'street', title: '街道', width: 110, render: (row) => street(row.subdistrictCode) || '—' },
  { key: 'leader', title: '分管领导', width: 100, render: (row) => <Post name={row.leader} /> },
  { key: 'liaison', title: '联络员', width: 100, render: (row) => <Post name={row.liaison} /> },
  { key: 'domains', title: '安全领域', render: domainsOf },
]
