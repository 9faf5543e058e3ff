import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { exemptionReviewsQueries, type BodyExemptions } from '@/api/generated'
import { pages } from '@/entities/pages'
import { useNames } from '@/entities/reference'
import { formatFullDate } from '@/lib/dates'
import { Card, QueryView, StackTable, ToneTag } from '@/ui'

/** What the review comes to for each body in a period; the unfounded ones count in its evaluation. */
export function ExemptionFigures({ from, to }: { from?: string; to?: string }) {
  const { shortName } = useNames()
  const result = useQuery({
    ...exemptionReviewsQueries.showExemptionFigures({ from, to }),
    placeholderData: keepPreviousData,
  })
  return (
    <Card
      title="各单位例外情形"
      flush
      extra={
        result.data && (
          <span className="text3">
            {formatFullDate(result.data.from)}至{formatFullDate(result.data.to)}
          </span>
        )
      }
    >
      <QueryView result={result} rows={3}>
        {(sums) => (
          <StackTable<BodyExemptions>
            caption="各单位例外情形的合计"
            rowKey="body"
            dataSource={sums.bodies}
            columns={[
              { title: '单位', lead: true, render: (_, row) => shortName(row.body) },
              { title: '以例外情形备案', align: 'right', render: (_, row) => `${row.claimed} 行` },
              { title: '抽查', align: 'right', render: (_, row) => `${row.drawn} 行` },
              { title: '待登记', align: 'right', render: (_, row) => `${row.open} 行` },
              { title: '理由成立', align: 'right', render: (_, row) => `${row.founded} 行` },
              {
                title: '理由不成立',
                align: 'right',
                render: (_, row) =>
                  row.unfounded === 0 ? (
                    '0 行'
                  ) : (
                    <Link to={pages.exemptionReviews({ body: row.body, finding: 'unfounded', from, to })}>
                      {row.unfounded} 行
                    </Link>
                  ),
              },
              {
                title: '不成立率',
                align: 'right',
                render: (_, row) =>
                  row.unfoundedPercent === undefined ? (
                    '—'
                  ) : (
                    <ToneTag tone={row.unfoundedPercent > 0 ? 'red' : 'green'}>{row.unfoundedPercent}%</ToneTag>
                  ),
              },
            ]}
          />
        )}
      </QueryView>
    </Card>
  )
}
