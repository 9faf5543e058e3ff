import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { SupervisionItemDetails } from '@/api/generated'
import { useMe } from '@/api/me'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { itemBeside, itemsAddress } from '@/entities/addresses'
import { pages } from '@/entities/pages'
import { useBodyOptions, useNames } from '@/entities/reference'
import { SavedViews } from '@/entities/views/SavedViews'
import { labelOf, optionsOf } from '@/lib/labels'
import {
  DataTable,
  LinkButton,
  Page,
  PageHead,
  ToneTag,
  useAddress,
  useListParams,
  type DataColumn,
  type FilterDef,
} from '@/ui'
import { basisText } from './basis'
import { ItemDrawer } from './ItemDrawer'
import { inspectionForceLabels } from './labels'
import { itemsQuery, tagsQuery, type ItemFilter } from './queries'
import './catalogue.css'

/** The one table 一张表. */
export function Component() {
  const { params, change } = useListParams(itemsAddress)
  const result = useQuery({ ...itemsQuery(params), placeholderData: keepPreviousData })
  const [beside, show] = useAddress(itemBeside)
  const { shortName } = useNames()
  const me = useMe()
  const filters = useFilters()
  const open = (id: string | undefined) => show({ item: id }, { push: true })

  return (
    <Page>
      <PageHead
        title="监管事项"
        tags={<ToneTag tone="gold">样例</ToneTag>}
        purpose="一张表：监管单位、检查内容、依据、标准、力量和频次。方案附件1未公开，所列为编制样例。"
        clauses={['五(一)']}
        actions={
          <>
            <LinkButton to={pages.legalBases({ needsReview: true })}>依据核查</LinkButton>
            {me.can('item-changes.write') && (
              <LinkButton type="primary" to={pages.newItemChange()}>
                新增事项
              </LinkButton>
            )}
          </>
        }
      />
      <DataTable
        id="supervision-items"
        caption="监管事项清单"
        columns={columnsOf(shortName)}
        rowKey={(item) => item.id}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="事项名称、编码"
        tools={<SavedViews list="supervisionItems" />}
        filters={filters}
        onOpen={(item) => open(item.id)}
        rowTone={(item) => (item.needsReview ? 'gold' : undefined)}
        empty={{ title: '还没有监管事项', hint: '事项随参考数据载入，请联系系统管理员。' }}
        renderCard={(item) => (
          <>
            <div>
              {item.name} <Flags item={item} />
            </div>
            <div className="text2">
              {item.code}　{shortName(item.body)}　{labelOf(safetyDomainLabels, item.safetyDomain)}
            </div>
          </>
        )}
      />
      <ItemDrawer id={beside.item ?? null} on={params.filters.on} onClose={() => open(undefined)} />
    </Page>
  )
}

function useFilters(): FilterDef<ItemFilter>[] {
  const { data: tags = [] } = useQuery(tagsQuery)
  return [
    { name: 'safetyDomain', label: '安全领域', options: optionsOf(safetyDomainLabels) },
    { name: 'body', label: '监管单位', options: useBodyOptions(), width: 170 },
    {
      name: 'tag',
      label: '标签',
      options: tags.map(({ tag, items }) => ({ value: tag, label: `${tag}（${items}）` })),
    },
    {
      name: 'majorHazard',
      label: '重大隐患',
      options: [
        { value: 'true', label: '可能构成重大隐患' },
        { value: 'false', label: '其他' },
      ],
    },
    {
      name: 'needsReview',
      label: '依据',
      options: [
        { value: 'true', label: '需复核' },
        { value: 'false', label: '有效' },
      ],
    },
    { name: 'unused', label: '使用', options: [{ value: 'true', label: '多年未用' }] },
    {
      name: 'published',
      label: '清单',
      options: [
        { value: 'true', label: '现行清单' },
        { value: 'false', label: '已删除' },
      ],
    },
    { name: 'on', label: '依据有效日期', kind: 'date', width: 140 },
  ]
}

function Flags({ item }: { item: SupervisionItemDetails }) {
  return (
    <>
      {item.majorHazard && <ToneTag tone="red">重大</ToneTag>}{' '}
      {item.needsReview && (
        <ToneTag tone="gold" title="所依据的法律已被替代">
          依据需复核
        </ToneTag>
      )}{' '}
      {item.unused && (
        <ToneTag tone="gold" title="列入清单后多年没有检查过（年数见方案参数）">
          多年未用
        </ToneTag>
      )}
    </>
  )
}

const columnsOf = (shortName: (code: string) => string): DataColumn<SupervisionItemDetails>[] => [
  { key: 'code', title: '编码', sort: 'code', width: 104, render: (item) => item.code },
  {
    key: 'name',
    title: '监管事项',
    sort: 'name',
    width: 220,
    render: (item) => (
      <>
        {item.name} <Flags item={item} />
      </>
    ),
  },
  { key: 'body', title: '单位', width: 70, render: (item) => shortName(item.body) },
  { key: 'domain', title: '安全领域', width: 110, render: (item) => labelOf(safetyDomainLabels, item.safetyDomain) },
  {
    key: 'points',
    title: '检查内容',
    render: (item) => (
      <ol className="item-points">
        {item.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
    ),
  },
  {
    key: 'bases',
    title: '监管依据',
    width: 260,
    render: (item) => (
      <ul className="item-bases">
        {item.legalBases.map((basis) => (
          <li key={basisText(basis)} className={basis.inForce ? undefined : 'item-basis--gone'}>
            {basisText(basis)}
          </li>
        ))}
      </ul>
    ),
  },
  { key: 'force', title: '检查力量', width: 92, render: (item) => labelOf(inspectionForceLabels, item.force) },
  { key: 'standards', title: '标准', width: 150, optional: true, render: (item) => item.standards.join('、') || '—' },
  { key: 'frequency', title: '频次', width: 180, optional: true, render: (item) => item.frequency },
  { key: 'tags', title: '标签', width: 120, optional: true, render: (item) => item.tags.join('、') },
]
