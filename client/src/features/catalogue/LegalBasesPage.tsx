import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import type { LegalBasisRow } from '@/api/generated'
import { useMe } from '@/api/me'
import { legalBasesAddress } from '@/entities/addresses'
import { pages } from '@/entities/pages'
import { useBodyOptions } from '@/entities/reference'
import { DataTable, LinkButton, Page, PageHead, ToneTag, useListParams, type DataColumn } from '@/ui'
import { stateOf } from './basis'
import { LawReplacementModal } from './LawReplacementModal'
import { legalBasesQuery } from './queries'
import './catalogue.css'

const keyOf = (row: LegalBasisRow) =>
  [row.law, row.edition, row.supersededBy, row.supersededOn, row.supersededInPart].join(' ')

function State({ row }: { row: LegalBasisRow }) {
  const { tone, word } = stateOf({ ...row, unverified: false })
  return <ToneTag tone={tone}>{word}</ToneTag>
}

function Items({ row }: { row: LegalBasisRow }) {
  return (
    <ul className="item-bases">
      {row.items.map((item) => (
        <li key={item.id}>
          <Link to={pages.items({ item: item.id })}>
            {item.code} {item.name}
          </Link>{' '}
          <span className="text3">{item.articles.join('、')}</span>
        </li>
      ))}
    </ul>
  )
}

const columnsOf = (onReplace?: (law: string) => void): DataColumn<LegalBasisRow>[] => [
  {
    key: 'law',
    title: '法律、法规、规章',
    width: 300,
    render: (row) => (
      <>
        <div>{row.law}</div>
        <div className="text3">{row.edition}</div>
      </>
    ),
  },
  { key: 'state', title: '效力', width: 90, render: (row) => <State row={row} /> },
  {
    key: 'since',
    title: '说明',
    width: 260,
    render: (row) => (
      <>
        {stateOf({ ...row, unverified: false }).sentence ?? (onReplace ? '' : '—')}
        {row.replacementId ? (
          <div>
            <Link to={pages.lawReplacements({ q: row.law })}>牵头单位登记的替代</Link>
          </div>
        ) : (
          onReplace && (
            <Button type="link" size="small" onClick={() => onReplace(row.law)}>
              登记替代
            </Button>
          )
        )}
      </>
    ),
  },
  { key: 'count', title: '事项', width: 64, render: (row) => row.items.length },
  { key: 'items', title: '以其为依据的事项', render: (row) => <Items row={row} /> },
]

/** What the one table rests on; laws that were replaced or have lapsed come first, with the items to be reviewed. */
export function Component() {
  const me = useMe()
  const [replacing, setReplacing] = useState<string | null>(null)
  const { params, change } = useListParams(legalBasesAddress)
  const result = useQuery({ ...legalBasesQuery(params), placeholderData: keepPreviousData })
  return (
    <Page>
      <PageHead
        back={{ to: pages.items(), label: '监管事项' }}
        title="依据核查"
        purpose="清单所依据的法律、法规、规章；已被替代或失效的在前，以其为依据的事项应逐项复核、起草修订。"
        clauses={['五(一)']}
        actions={
          <>
            <LinkButton to={pages.lawReplacements()}>法律替代</LinkButton>
            {me.can('laws.replace') && <Button onClick={() => setReplacing('')}>登记替代</Button>}
          </>
        }
      />
      <DataTable
        id="legal-bases"
        caption="监管依据"
        columns={columnsOf(me.can('laws.replace') ? setReplacing : undefined)}
        rowKey={keyOf}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="法律名称"
        rowTone={(row) => (row.needsReview ? 'gold' : undefined)}
        filters={[
          {
            name: 'needsReview',
            label: '效力',
            options: [
              { value: 'true', label: '需复核' },
              { value: 'false', label: '有效' },
            ],
          },
          { name: 'body', label: '监管单位', options: useBodyOptions(), width: 170 },
          { name: 'on', label: '判断日期', kind: 'date', width: 140 },
        ]}
        empty={{ title: '没有这样的依据', hint: '换一个条件试试。' }}
        renderCard={(row) => (
          <>
            <div className="row-between">
              <b>{row.law}</b>
              <State row={row} />
            </div>
            <Items row={row} />
          </>
        )}
      />
      {replacing !== null && <LawReplacementModal law={replacing || undefined} onClose={() => setReplacing(null)} />}
    </Page>
  )
}
