import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import { useMe } from '@/api/me'
import type { CatalogueEdition } from '@/api/generated'
import { cataloguesAddress } from '@/entities/addresses'
import { pages } from '@/entities/pages'
import { formatDate } from '@/lib/dates'
import { DataTable, Page, PageHead, ToneTag, useListParams, type DataColumn } from '@/ui'
import { PublishButton } from './PublishButton'
import { catalogueListQuery } from './queries'

function State({ edition }: { edition: CatalogueEdition }) {
  const { today } = useMe()
  if (edition.inForce) return <ToneTag tone="green">现行</ToneTag>
  return edition.inForceOn > today ? <ToneTag tone="gold">待施行</ToneTag> : <ToneTag tone="gray">历史</ToneTag>
}

const changesOf = (edition: CatalogueEdition) =>
  edition.added + edition.revised + edition.struck === 0
    ? '—'
    : `新增${edition.added}、修订${edition.revised}、删除${edition.struck}`

const columns: DataColumn<CatalogueEdition>[] = [
  { key: 'edition', title: '版本', sort: 'edition', width: 80, render: (row) => `第${row.edition}版` },
  {
    key: 'number',
    title: '编号',
    width: 190,
    render: (row) => (
      <Link className="plain-link" to={pages.catalogue(row.id)}>
        {row.number}
      </Link>
    ),
  },
  { key: 'state', title: '状态', width: 80, render: (row) => <State edition={row} /> },
  { key: 'published', title: '发布日期', width: 120, render: (row) => formatDate(row.publishedOn) },
  { key: 'inForce', title: '施行日期', sort: 'inForceOn', width: 120, render: (row) => formatDate(row.inForceOn) },
  { key: 'items', title: '事项', width: 70, render: (row) => row.items },
  {
    key: 'changes',
    title: '与上一版相比',
    width: 200,
    render: (row) => (row.edition === 1 ? '首版' : <Link to={pages.differences(row.id)}>{changesOf(row)}</Link>),
  },
  { key: 'note', title: '发布说明', render: (row) => row.note || '—' },
]

/** The editions of the one table; the one in force on a day. */
export function Component() {
  const navigate = useNavigate()
  const { params, change } = useListParams(cataloguesAddress)
  const result = useQuery({ ...catalogueListQuery(params), placeholderData: keepPreviousData })
  return (
    <Page>
      <PageHead
        title="清单版本"
        purpose="监管事项清单由牵头单位发布，一经发布不再改动；备案、检查表都保留当日施行的一版。"
        clauses={['五(一)']}
        actions={<PublishButton onDone={(id) => void navigate(pages.catalogue(id))} />}
      />
      <DataTable
        id="catalogues"
        caption="监管事项清单版本"
        columns={columns}
        rowKey={(row) => row.id}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="编号"
        onOpen={(row) => void navigate(pages.catalogue(row.id))}
        filters={[{ name: 'on', label: '哪一天施行的', kind: 'date', width: 150 }]}
        empty={{ title: '没有清单', hint: '清单由牵头单位发布。' }}
        renderCard={(row) => (
          <>
            <div className="row-between">
              <b>{row.number}</b>
              <State edition={row} />
            </div>
            <div className="text2">
              第{row.edition}版　{row.items}项　自{formatDate(row.inForceOn)}施行
            </div>
          </>
        )}
      />
    </Page>
  )
}
