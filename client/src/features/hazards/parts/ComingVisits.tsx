import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { pages } from '@/entities/pages'
import { formatDateWeekday, formatSession } from '@/lib/dates'
import { Card } from '@/ui'
import { comingToUsQuery } from '../queries'

/** 下次检查, for the enterprise that has been told of it. */
export function ComingVisits() {
  const { data } = useQuery(comingToUsQuery)
  if (!data || data.items.length === 0) return null
  return (
    <Card title="下次检查" note="请做好迎检准备；到场人员可扫码核验">
      {data.items.map((visit) => (
        <p key={visit.id}>
          <Link to={pages.inspection(visit.id)}>
            {visit.date && formatDateWeekday(visit.date)}
            {formatSession(visit.session)}
          </Link>
          {'　'}
          {visit.participations.map((part) => part.departmentName).join('、')}
        </p>
      ))}
    </Card>
  )
}
