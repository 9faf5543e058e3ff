import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { shown } from '@/api/can'
import { LawReplacementsClient, type LawReplacementRow } from '@/api/generated'
import { useMe } from '@/api/me'
import { lawReplacementsAddress } from '@/entities/addresses'
import { affected } from '@/entities/affected'
import { pages } from '@/entities/pages'
import { useBodyOptions, useNames } from '@/entities/reference'
import { formatFullDate, formatMoment } from '@/lib/dates'
import {
  DataTable,
  Page,
  PageHead,
  ReasonModal,
  ToneTag,
  useCommand,
  useListParams,
  VerbButton,
  type DataColumn,
} from '@/ui'
import { lawReplacementVerbLabels } from './labels'
import { LawReplacementModal } from './LawReplacementModal'
import { lawReplacementsQuery } from './queries'
import './catalogue.css'

const What = ({ row }: { row: LawReplacementRow }) => (
  <>
    {formatFullDate(row.on)}起{row.supersededBy ? `${row.inPart ? '部分' : ''}由《${row.supersededBy}》替代` : '失效'}
    {row.document && <div className="text3">{row.document}</div>}
  </>
)

function Items({ row }: { row: LawReplacementRow }) {
  const { shortName } = useNames()
  if (row.items.length === 0) return <span className="text3">没有援引它的事项</span>
  return (
    <ul className="item-bases">
      {row.items.map((item) => (
        <li key={item.id}>
          <Link to={pages.items({ item: item.id })}>
            {item.code} {item.name}
          </Link>{' '}
          <span className="text3">
            {shortName(item.body)}　{item.articles.join('、')}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** 法律替代: laws that were replaced or have lapsed, recorded once each, with the items to be reviewed. */
export function Component() {
  const me = useMe()
  const { params, change } = useListParams(lawReplacementsAddress)
  const result = useQuery({ ...lawReplacementsQuery(params), placeholderData: keepPreviousData })
  const [adding, setAdding] = useState(false)
  const [withdrawing, setWithdrawing] = useState<LawReplacementRow | null>(null)
  const verbsOf = (row: LawReplacementRow) =>
    row.withdrawnReason !== undefined ? (
      <ToneTag tone="gray" title={row.withdrawnReason}>
        已撤销
      </ToneTag>
    ) : (
      shown(row.can, ['withdraw']).map(({ verb, refusal }) => (
        <VerbButton key={verb} size="small" refusal={refusal} onClick={() => setWithdrawing(row)}>
          {lawReplacementVerbLabels[verb]}
        </VerbButton>
      ))
    )
  const columns: DataColumn<LawReplacementRow>[] = [
    { key: 'law', title: '法律、法规、规章', width: 260, render: (row) => <b>{row.law}</b> },
    { key: 'what', title: '替代或失效', width: 280, render: (row) => <What row={row} /> },
    { key: 'count', title: '事项', width: 64, render: (row) => row.items.length },
    { key: 'items', title: '需复核的事项', render: (row) => <Items row={row} /> },
    {
      key: 'recorded',
      title: '登记',
      width: 150,
      render: (row) => (
        <>
          {row.recordedBy}
          <div className="text3">{formatMoment(row.recordedAt)}</div>
          {verbsOf(row)}
        </>
      ),
    },
  ]
  return (
    <Page>
      <PageHead
        back={{ to: pages.legalBases(), label: '依据核查' }}
        title="法律替代"
        purpose="法律、法规、规章被替代或失效的，按法律登记一次，援引它的监管事项随即列为需复核，由各单位起草修订。"
        clauses={['五(一)']}
        actions={
          me.can('laws.replace') && (
            <Button type="primary" onClick={() => setAdding(true)}>
              登记替代
            </Button>
          )
        }
      />
      <DataTable
        id="law-replacements"
        caption="法律替代"
        columns={columns}
        rowKey={(row) => row.id}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="法律名称"
        filters={[
          { name: 'body', label: '监管单位', options: useBodyOptions(), width: 170 },
          { name: 'withdrawn', label: '登记', options: [{ value: 'true', label: '包括已撤销的' }], width: 128 },
        ]}
        empty={{ title: '没有登记法律替代', hint: '得知清单所依据的法律被替代或失效的，由牵头单位登记。' }}
        renderCard={(row) => (
          <>
            <div className="row-between">
              <b>{row.law}</b>
              {verbsOf(row)}
            </div>
            <div className="text2">
              <What row={row} />
            </div>
            <Items row={row} />
          </>
        )}
      />
      {adding && <LawReplacementModal onClose={() => setAdding(false)} />}
      {withdrawing && <WithdrawModal row={withdrawing} onClose={() => setWithdrawing(null)} />}
    </Page>
  )
}

function WithdrawModal({ row, onClose }: { row: LawReplacementRow; onClose: () => void }) {
  const withdraw = useCommand<string>({
    id: `law-replacements.withdraw ${row.id}`,
    send: (http, reason, ifMatch) =>
      new LawReplacementsClient(http).withdraw({ id: row.id, ifMatch, body: { reason } }),
    version: row.version,
    asking: true,
    changes: affected.law,
    success: '登记已撤销',
  })
  return (
    <ReasonModal
      open
      title="撤销法律替代的登记"
      note={`撤销后，援引《${row.law}》的事项不再因此列为需复核。`}
      placeholder="例如：公布日期有误"
      okText="撤销"
      danger
      command={withdraw}
      onClose={onClose}
    />
  )
}
