import { formatDate } from '@/lib/dates'
import { distanceOf, urgencyOf, type DeadlineLike } from './deadline'

interface Props {
  deadline: DeadlineLike
  /** Date above, distance below (lists); otherwise in one line (tables). */
  stacked?: boolean
}

export function DeadlineTag({ deadline, stacked }: Props) {
  return (
    <span className={`deadline deadline--${urgencyOf(deadline)}${stacked ? ' deadline--stacked' : ''}`}>
      <time dateTime={deadline.date}>{formatDate(deadline.date)}</time>
      <span className="deadline__left">
        {distanceOf(deadline)}
        {deadline.provisional && <span title="该年度放假安排尚未公布，按周末推算">（暂定）</span>}
      </span>
    </span>
  )
}
