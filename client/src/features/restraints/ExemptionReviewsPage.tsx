import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { shown } from '@/api/can'
import type { ExemptionReviewRow } from '@/api/generated'
import { useMe } from '@/api/me'
import { exemptionReviewsAddress } from '@/entities/addresses'
import { exemptionKindLabels } from '@/entities/filings/labels'
import { pages } from '@/entities/pages'
import { useBodyOptions, useNames } from '@/entities/reference'
import { formatMoment } from '@/lib/dates'
import { labelOf, optionsOf } from '@/lib/labels'
import {
  DataTable,
  ExportButton,
  exportUrl,
  Page,
  PageHead,
  ToneTag,
  useListParams,
  VerbButton,
  type DataColumn,
} from '@/ui'
import { DecideModal, DrawModal } from './ReviewModals'
import { exemptionFindingLabels, exemptionReviewVerbLabels } from './labels'
import { ExemptionFigures } from './ExemptionFigures'
import { exemptionReviewsQuery } from './queries'

const Finding = ({ review }: { review: ExemptionReviewRow }) =>
  review.finding ? (
    <ToneTag tone={review.finding === 'founded' ? 'green' : 'red'}>
      {labelOf(exemptionFindingLabels, review.finding)}
    </ToneTag>
  ) : (
    <ToneTag tone="gold">待登记结果</ToneTag>
  )

const Ground = ({ review }: { review: ExemptionReviewRow }) => (
  <>
    {labelOf(exemptionKindLabels, review.kind)} <span className="text2">{review.documentNo}</span>{' '}
    {review.attachmentId && <a href={`/api/v1/attachments/${review.attachmentId}`}>文书</a>}
  </>
)

/** 例外抽查: exemptions that the lead has drawn, and what came of looking at them again. */
export function Component() {
  const me = useMe()
  const bodies = useBodyOptions()
  const { shortName } = useNames()
  const { params, change } = useListParams(exemptionReviewsAddress)
  const result = useQuery({ ...exemptionReviewsQuery(params), placeholderData: keepPreviousData })
  const [drawing, setDrawing] = useState(false)
  const [deciding, setDeciding] = useState<ExemptionReviewRow | null>(null)
  const decideOf = (review: ExemptionReviewRow) =>
    shown(review.can, ['decide']).map(({ verb, refusal }) => (
      <VerbButton key={verb} size="small" refusal={refusal} onClick={() => setDeciding(review)}>
        {exemptionReviewVerbLabels[verb]}
      </VerbButton>
    ))
  const columns: DataColumn<ExemptionReviewRow>[] = [
    {
      key: 'filing',
      title: '备案',
      width: 210,
      render: (review) => <Link to={pages.filing(review.filingId)}>{review.filingNumber}</Link>,
    },
    { key: 'body', title: '单位', width: 110, render: (review) => shortName(review.department) },
    {
      key: 'enterprise',
      title: '企业',
      render: (review) => <Link to={pages.enterprise(review.enterprise.id)}>{review.enterprise.name}</Link>,
    },
    { key: 'ground', title: '例外情形', render: (review) => <Ground review={review} /> },
    {
      key: 'drawn',
      title: '抽取',
      width: 150,
      render: (review) => (
        <>
          {review.drawnBy}
          <div className="text3">{formatMoment(review.drawnAt)}</div>
        </>
      ),
    },
    {
      key: 'finding',
      title: '结果',
      width: 200,
      render: (review) => (
        <>
          <Finding review={review} /> {decideOf(review)}
          {review.note && <div className="text3">{review.note}</div>}
        </>
      ),
    },
  ]
  return (
    <Page>
      <PageHead
        title="例外抽查"
        purpose="从以例外情形备案的行中随机抽取，复核理由和文书是否成立。不成立的记入该单位。"
        clauses={['六(三)']}
        actions={
          me.can('filings.approve') && (
            <Button type="primary" onClick={() => setDrawing(true)}>
              抽取
            </Button>
          )
        }
      />
      <ExemptionFigures from={params.filters.from} to={params.filters.to} />
      <DataTable
        id="exemption-reviews"
        caption="例外情形抽查"
        columns={columns}
        rowKey={(review) => review.id}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="文书号"
        filters={[
          { name: 'body', label: '单位', options: bodies, width: 128 },
          { name: 'finding', label: '结果', options: optionsOf(exemptionFindingLabels) },
          { name: 'from', label: '抽取日期自', kind: 'date', width: 140 },
          { name: 'to', label: '抽取日期至', kind: 'date', width: 140 },
          { name: 'open', label: '进度', options: [{ value: 'true', label: '待登记结果' }], width: 116 },
        ]}
        tools={<ExportButton from={exportUrl('exemption-reviews', params)} name="例外情形抽查.xlsx" />}
        empty={{ title: '还没有抽查例外情形', hint: '由牵头单位从以例外情形备案的行中抽取。' }}
        renderCard={(review) => (
          <>
            <div className="row-between">
              <Link to={pages.filing(review.filingId)}>{review.filingNumber}</Link>
              <Finding review={review} />
            </div>
            <div className="text2">
              {shortName(review.department)}　{review.enterprise.name}
            </div>
            <div className="text2">
              <Ground review={review} />
            </div>
            {review.note && <div className="text2">{review.note}</div>}
            {decideOf(review)}
          </>
        )}
      />
      {drawing && <DrawModal onClose={() => setDrawing(false)} />}
      {deciding && <DecideModal review={deciding} onClose={() => setDeciding(null)} />}
    </Page>
  )
}
