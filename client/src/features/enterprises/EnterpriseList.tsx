import { PlusOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link, Navigate, useNavigate } from 'react-router'
import type { EnterpriseRow } from '@/api/generated'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { sectorLabels, specialHazardLabels } from '@/entities/enterprises/labels'
import { useMe } from '@/api/me'
import { enterprisesAddress } from '@/entities/addresses'
import { subdistrictsQuery, useNames } from '@/entities/reference'
import { pages } from '@/entities/pages'
import { SavedViews } from '@/entities/views/SavedViews'
import { labelOf } from '@/lib/labels'
import {
  DataTable,
  ExportButton,
  Page,
  PageHead,
  RiskMark,
  ToneTag,
  exportUrl,
  useListParams,
  type DataColumn,
} from '@/ui'
import { filtersFor } from './filters'
import { enterpriseListQuery } from './queries'
import './enterprises.css'

const words = <K extends string>(labels: Record<K, string>, members: readonly K[]) =>
  members.map((member) => labelOf(labels, member)).join('、') || '—'

/** What it was found by, where that is not its name. */
const formerOf = ({ formerName }: EnterpriseRow) => formerName && <span className="text3">曾用名：{formerName}</span>

const name = (row: EnterpriseRow) => (
  <span className="enterprise-name">
    <Link to={pages.enterprise(row.id)}>{row.name}</Link>
    {row.status === 'deregistered' && <ToneTag tone="gray">已注销</ToneTag>}
    {formerOf(row)}
  </span>
)

/** One street's office sees no other, so the column says nothing to it. */
const columnsOf = (street: (code: string) => string, ownOnly: boolean): DataColumn<EnterpriseRow>[] => [
  { key: 'name', title: '企业名称', sort: 'name', ellipsis: true, render: name },
  {
    key: 'uscc',
    title: '统一社会信用代码',
    sort: 'uscc',
    width: 180,
    render: (row) => <span className="code">{row.uscc}</span>,
  },
  {
    key: 'riskColour',
    title: '风险',
    sort: 'riskColour',
    width: 72,
    render: (row) => <RiskMark colour={row.riskColour} />,
  },
  { key: 'sector', title: '行业', sort: 'sector', width: 72, render: (row) => labelOf(sectorLabels, row.sector) },
  {
    key: 'subdistrict',
    title: '街道',
    sort: 'subdistrictCode',
    width: 92,
    optional: ownOnly,
    render: (row) => street(row.subdistrictCode),
  },
  { key: 'community', title: '社区', width: 110, render: (row) => row.community ?? '—' },
  {
    key: 'specialHazards',
    title: '重点领域',
    width: 240,
    ellipsis: true,
    render: (row) => words(specialHazardLabels, row.specialHazards),
  },
  {
    key: 'safetyDomains',
    title: '安全领域',
    width: 220,
    ellipsis: true,
    optional: true,
    render: (row) => words(safetyDomainLabels, row.safetyDomains),
  },
  { key: 'industryCode', title: '行业代码', width: 84, optional: true, render: (row) => row.industryCode },
  { key: 'address', title: '生产经营地址', width: 260, ellipsis: true, optional: true, render: (row) => row.address },
  {
    key: 'employees',
    title: '从业人数',
    sort: 'employees',
    width: 96,
    align: 'right',
    optional: true,
    render: (row) => row.employees ?? '—',
  },
]

/** 一企一档: an enterprise's own page for its account; the register for everybody else. */
export function Component() {
  const { enterpriseId } = useMe()
  return enterpriseId ? <Navigate to={pages.enterprise(enterpriseId)} replace /> : <Register />
}

/** The register of the district, or of one's own street. */
function Register() {
  const me = useMe()
  const navigate = useNavigate()
  const { params, change } = useListParams(enterprisesAddress)
  const { data: streets = [] } = useQuery(subdistrictsQuery)
  const result = useQuery({ ...enterpriseListQuery(params), placeholderData: keepPreviousData })
  const { street } = useNames()
  const own = me.subdistrict?.code

  // Another street's communities would find nothing.
  const changeAndTidy: typeof change = (values) =>
    change('subdistrict' in values ? { community: undefined, ...values } : values)

  const register = (
    <Button
      key="new"
      type="primary"
      icon={<PlusOutlined aria-hidden />}
      onClick={() => navigate(pages.newEnterprise())}
    >
      登记企业
    </Button>
  )
  return (
    <Page>
      <PageHead
        title="企业"
        purpose={own ? `${me.subdistrict?.name}的工贸企业，一企一档。` : '全区工贸企业，一企一档。'}
        clauses={['三']}
        actions={
          <>
            {me.can('enterprises.merge') && <Button onClick={() => navigate(pages.duplicates())}>疑似重复</Button>}
            {me.can('enterprises.import') && (
              <Button onClick={() => navigate(pages.enterpriseImports())}>导入名单</Button>
            )}
            {me.can('enterprises.write') && register}
          </>
        }
      />
      <DataTable
        id="enterprises"
        caption="企业列表"
        columns={columnsOf(street, own !== undefined)}
        rowKey={(row) => row.id}
        params={params}
        change={changeAndTidy}
        result={result}
        searchPlaceholder="名称、曾用名或代码的任意部分"
        filters={filtersFor(streets, params.filters.subdistrict, own)}
        tools={
          <>
            <SavedViews list="enterprises" />
            <ExportButton from={exportUrl('enterprises', params)} name="企业名单.xlsx" />
          </>
        }
        onOpen={(row) => navigate(pages.enterprise(row.id))}
        empty={{
          title: '还没有企业',
          hint: me.can('enterprises.import')
            ? '可以用 Excel 一次导入全区的企业名单，也可以逐家登记。'
            : '请联系区应急管理局导入企业名单。',
          action: me.can('enterprises.write') ? register : undefined,
        }}
        renderCard={(row) => (
          <>
            <div className="enterprise-card__head">
              <strong>{row.name}</strong>
              <RiskMark colour={row.riskColour} />
            </div>
            <div className="text2">
              {street(row.subdistrictCode)} {row.community}　{labelOf(sectorLabels, row.sector)}
              {row.status === 'deregistered' && '　已注销'}
            </div>
            {formerOf(row)}
            <div className="text3 code">{row.uscc}</div>
          </>
        )}
      />
    </Page>
  )
}
