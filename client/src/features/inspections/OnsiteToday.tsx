import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { InspectionRow } from '@/api/generated'
import { inspectionStatusLabels } from '@/entities/inspections/labels'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { formatDateWeekday, formatSession } from '@/lib/dates'
import { Empty, Page, PageHead, QueryView, RiskMark, StatusTag } from '@/ui'
import { participationStateLabels } from './labels'
import './onsite.css'
import { comingVisitsQuery, todaysVisitsQuery } from './queries'

/** 今日检查: the visits of the day, one thumb away from check-in and checklist. */
export function Component() {
  const me = useMe()
  const today = useQuery(todaysVisitsQuery)
  const coming = useQuery(comingVisitsQuery(me.today))
  return (
    <Page className="onsite">
      <PageHead title="今日检查" purpose={`${formatDateWeekday(me.today)}　${me.department?.name ?? ''}`} />
      <QueryView result={today} rows={4}>
        {({ items }) =>
          items.length > 0 ? (
            <Visits label="今天的检查" items={items} />
          ) : (
            <Empty title="今天没有检查" hint="排定的检查会在当天出现在这里。" />
          )
        }
      </QueryView>
      {coming.data && coming.data.items.length > 0 && (
        <>
          <h2 className="onsite__next">接下来</h2>
          <Visits label="接下来的检查" items={coming.data.items} dated />
        </>
      )}
    </Page>
  )
}

function Visits({ label, items, dated }: { label: string; items: readonly InspectionRow[]; dated?: boolean }) {
  const me = useMe()
  return (
    <ul className="onsite__visits" aria-label={label}>
      {items.map((item) => {
        const own = item.participations.find((part) => part.department === me.department?.code)
        const inside = own && own.state !== 'invited'
        return (
          <li key={item.id}>
            <Link
              className="onsite__visit"
              to={inside && !dated ? pages.onsiteVisit(item.id) : pages.inspection(item.id)}
            >
              <span className="row-between">
                <b>
                  {dated && item.date ? formatDateWeekday(item.date) : ''}
                  {formatSession(item.session)}
                </b>
                {own && inside ? (
                  <StatusTag status={own.state} labels={participationStateLabels} />
                ) : (
                  <StatusTag status={item.status} labels={inspectionStatusLabels} />
                )}
              </span>
              <span className="onsite__name">{item.enterprise.name}</span>
              <span className="text2">
                <RiskMark colour={item.enterprise.riskColour} />　{item.enterprise.address}
              </span>
              <span className="text2">{item.participations.map((part) => part.shortName).join('、')} 一同检查</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
