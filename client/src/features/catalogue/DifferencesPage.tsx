import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useParams } from 'react-router'
import type { CatalogueDifference, CatalogueEdition } from '@/api/generated'
import { differencesAddress } from '@/entities/addresses'
import { pages } from '@/entities/pages'
import { useBodyOptions, useNames } from '@/entities/reference'
import { optionsOf } from '@/lib/labels'
import {
  DataTable,
  ExportButton,
  Page,
  PageHead,
  QueryView,
  ToneTag,
  useListParams,
  type DataColumn,
  type Tone,
} from '@/ui'
import { Differences } from './Differences'
import { differenceKindLabels } from './labels'
import { differencesQuery, editionsQuery } from './queries'
import './catalogue.css'

const tones: Record<CatalogueDifference['kind'], Tone> = { added: 'green', removed: 'red', changed: 'blue' }

const kindOf = (row: CatalogueDifference) => <ToneTag tone={tones[row.kind]}>{differenceKindLabels[row.kind]}</ToneTag>

const columnsOf = (shortName: (code: string) => string): DataColumn<CatalogueDifference>[] => [
  { key: 'code', title: '编码', width: 104, render: (row) => row.code },
  { key: 'name', title: '监管事项', width: 180, render: (row) => row.name },
  { key: 'body', title: '单位', width: 70, render: (row) => shortName(row.body) },
  { key: 'kind', title: '变化', width: 70, render: kindOf },
  { key: 'fields', title: '逐栏变化', render: (row) => <Differences fields={row.fields} /> },
]

/** Two editions held against each other: added, removed, changed column by column. */
export function Component() {
  const { id = '' } = useParams()
  const editions = useQuery(editionsQuery)
  return (
    <Page>
      <QueryView result={editions}>{({ items }) => <Comparison key={id} id={id} editions={items} />}</QueryView>
    </Page>
  )
}

function Comparison({ id, editions }: { id: string; editions: CatalogueEdition[] }) {
  const { params, change } = useListParams(differencesAddress)
  const result = useQuery({ ...differencesQuery(id, params), placeholderData: keepPreviousData })
  const { shortName } = useNames()
  const after = editions.find((edition) => edition.id === id)
  const { since } = params.filters
  const before = editions.find((edition) => (since ? edition.id === since : edition.edition + 1 === after?.edition))
  const others = editions.filter((edition) => edition.id !== id)
  return (
    <>
      <PageHead
        back={{ to: pages.catalogue(id), label: after?.number ?? '清单' }}
        title="比较两版清单"
        purpose={`${after?.number ?? ''}与${before?.number ?? '（此前没有清单）'}相比。`}
        clauses={['五(一)']}
        actions={
          <>
            <Select
              aria-label="与哪一版比较"
              placeholder="与哪一版比较"
              value={before?.id}
              onChange={(chosen) => change({ since: chosen })}
              options={others.map((edition) => ({ value: edition.id, label: `与${edition.number}比较` }))}
            />
            <ExportButton
              from={`/api/v1/catalogues/${id}/differences/export?format=xlsx${before ? `&since=${before.id}` : ''}`}
              name="监管事项清单变化.xlsx"
            >
              导出 Excel
            </ExportButton>
          </>
        }
      />
      <DataTable
        id="catalogue-differences"
        caption="两版清单的变化"
        columns={columnsOf(shortName)}
        rowKey={(row) => row.itemId}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="事项名称、编码"
        filters={[
          { name: 'kind', label: '变化', options: optionsOf(differenceKindLabels) },
          { name: 'body', label: '监管单位', options: useBodyOptions(), width: 170 },
        ]}
        empty={{ title: '两版清单没有不同', hint: '换一版或换一个条件试试。' }}
        renderCard={(row) => (
          <>
            <div className="row-between">
              <b>
                {row.code} {row.name}
              </b>
              {kindOf(row)}
            </div>
            <Differences fields={row.fields} />
          </>
        )}
      />
    </>
  )
}
