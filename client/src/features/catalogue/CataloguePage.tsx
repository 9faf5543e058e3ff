import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { CatalogueEdition, CatalogueItem, ItemField } from '@/api/generated'
import { catalogueAddress } from '@/entities/addresses'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { pages } from '@/entities/pages'
import { useBodyOptions, useNames } from '@/entities/reference'
import { formatFullDate } from '@/lib/dates'
import { labelOf, optionsOf } from '@/lib/labels'
import {
  DataTable,
  ExportButton,
  LinkButton,
  Page,
  PageHead,
  QueryView,
  ToneTag,
  useListParams,
  type DataColumn,
} from '@/ui'
import { itemFieldLabels } from './labels'
import { catalogueItemsQuery, catalogueQuery } from './queries'
import './catalogue.css'

const textOf = (item: CatalogueItem, field: ItemField) => item.fields.find((one) => one.field === field)?.text ?? ''

const column = (field: ItemField, width?: number, optional?: true): DataColumn<CatalogueItem> => ({
  key: field,
  title: itemFieldLabels[field],
  width,
  optional,
  render: (item) => <span className="item-lines">{textOf(item, field) || '—'}</span>,
})

const columnsOf = (shortName: (code: string) => string): DataColumn<CatalogueItem>[] => [
  { key: 'code', title: '编码', width: 104, render: (item) => item.code },
  column('name', 180),
  { key: 'body', title: '单位', width: 70, render: (item) => shortName(item.body) },
  column('points'),
  column('legalBases', 320),
  column('force', 92),
  column('frequency', 180),
  column('colourFrequencies', 130, true),
  column('cooperatingBodies', 100, true),
  column('standards', 150, true),
  column('majorHazardReference', 180, true),
  column('tags', 110, true),
]

/** One edition of the one table as it was published. */
export function Component() {
  const { id = '' } = useParams()
  const result = useQuery(catalogueQuery(id))
  return (
    <Page>
      <QueryView result={result}>{(edition) => <Edition edition={edition} />}</QueryView>
    </Page>
  )
}

function Edition({ edition }: { edition: CatalogueEdition }) {
  const { params, change } = useListParams(catalogueAddress)
  const items = useQuery({ ...catalogueItemsQuery(edition.id, params), placeholderData: keepPreviousData })
  const { shortName } = useNames()
  return (
    <>
      <PageHead
        back={{ to: pages.catalogues(), label: '清单版本' }}
        title={`监管事项清单 ${edition.number}`}
        tags={edition.inForce && <ToneTag tone="green">现行</ToneTag>}
        purpose={`第${edition.edition}版，共${edition.items}项，${formatFullDate(edition.publishedOn)}发布，自${formatFullDate(edition.inForceOn)}起施行。${edition.note}`}
        clauses={['五(一)']}
        actions={
          <>
            <LinkButton to={pages.differences(edition.id)}>比较</LinkButton>
            <ExportButton from={`/api/v1/catalogues/${edition.id}/export?format=xlsx`} name={`${edition.number}.xlsx`}>
              导出 Excel
            </ExportButton>
            <ExportButton
              from={`/api/v1/catalogues/${edition.id}/document?format=docx`}
              name={edition.file.fileName}
              type="primary"
            >
              下载 Word
            </ExportButton>
          </>
        }
      />
      <DataTable
        id="catalogue-items"
        caption={`监管事项清单 ${edition.number}`}
        columns={columnsOf(shortName)}
        rowKey={(item) => item.itemId}
        params={params}
        change={change}
        result={items}
        searchPlaceholder="事项名称、编码"
        filters={[
          { name: 'safetyDomain', label: '安全领域', options: optionsOf(safetyDomainLabels) },
          { name: 'body', label: '监管单位', options: useBodyOptions(), width: 170 },
        ]}
        empty={{ title: '没有找到', hint: '换一个条件试试。' }}
        renderCard={(item) => (
          <>
            <div>{item.name}</div>
            <div className="text2">
              {item.code}　{shortName(item.body)}　{labelOf(safetyDomainLabels, item.safetyDomain)}
            </div>
            <div className="item-lines text2">{textOf(item, 'points')}</div>
          </>
        )}
      />
      <p className="text2">
        Word 文件 SHA-256：<code className="catalogue-hash">{edition.file.sha256}</code>
      </p>
    </>
  )
}
