import { Link } from 'react-router'
import type { MovedDeadline } from '@/api/generated'
import { pages } from '@/entities/pages'
import { formatDate } from '@/lib/dates'
import { ClauseLink } from '@/ui'

/** Deadlines of open matters, with the day before and the day now. */
export function MovedList({ moved }: { moved: readonly MovedDeadline[] }) {
  return (
    <ul className="schedule-changes">
      {moved.map((deadline) => (
        <li key={`${deadline.subject} ${deadline.from}`}>
          {deadline.inspectionId ? (
            <Link to={pages.inspection(deadline.inspectionId)}>{deadline.subject}</Link>
          ) : (
            deadline.subject
          )}{' '}
          <ClauseLink clause={deadline.clause} />　{formatDate(deadline.from)} → {formatDate(deadline.to)}
        </li>
      ))}
    </ul>
  )
}
