import { hazardStatusLabels } from '@/entities/hazards/labels'
import type { HazardRow } from '@/api/generated'
import { dateOf, formatDate } from '@/lib/dates'
import { DeadlineTag, StatusTag, ToneTag } from '@/ui'

type Known = Pick<
  HazardRow,
  'status' | 'overdue' | 'waitingFor' | 'deadline' | 'closedOn' | 'recheckOn' | 'rectifiedAt'
>

/** The state of a hazard as it is told: what is late or waits for the lead is said, in place of its bare state. */
export function HazardState({ hazard }: { hazard: Known }) {
  if (hazard.overdue) return <ToneTag tone="red">逾期未整改</ToneTag>
  if (hazard.waitingFor === 'countersign') return <ToneTag tone="gold">待会签</ToneTag>
  return <StatusTag status={hazard.status} labels={hazardStatusLabels} />
}

/** What comes next, or came last, and when. */
export function HazardDue({ hazard }: { hazard: Known }) {
  if (hazard.status === 'closed') return <>{hazard.closedOn && formatDate(hazard.closedOn)} 闭环</>
  if (hazard.recheckOn) return <>{formatDate(hazard.recheckOn)} 复查</>
  if (hazard.rectifiedAt && hazard.status === 'rectified') return <>{formatDate(dateOf(hazard.rectifiedAt))} 报告整改</>
  return hazard.deadline ? <DeadlineTag deadline={hazard.deadline} /> : null
}
