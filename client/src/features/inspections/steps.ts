import type { InspectionDetails } from '@/api/generated'
import { dateOf, formatDate } from '@/lib/dates'

const ORDER = ['dispatched', 'scheduled', 'confirmed', 'inProgress', 'rectifying', 'closed'] as const

const on = (instant: string | undefined) => (instant ? formatDate(dateOf(instant)) : undefined)

/** Which of the six stations waits: the first that is not behind. */
function stationOf({ status, hazards }: InspectionDetails): number {
  switch (status) {
    case 'scheduled':
      return 2
    case 'confirmed':
    case 'inProgress':
      return 3
    case 'rectifying':
      return hazards.some((hazard) => hazard.status !== 'closed') ? 4 : 5
    case 'closed':
      return 6
    default:
      return 1
  }
}

/** The six stations of a visit with their days; what holds it up stands under the one that it is at. */
export function stepsOf(inspection: InspectionDetails): {
  current: number
  items: { title: string; content?: string }[]
} {
  const at = ORDER.indexOf(inspection.status as (typeof ORDER)[number])
  const hazards = inspection.hazards.length
  const closed = inspection.hazards.filter((hazard) => hazard.status === 'closed').length
  const asked = inspection.participations.filter((part) => part.state !== 'dropped')
  const accepted = asked.filter((part) => part.answer === 'accepted').length
  const reported = asked.filter((part) => part.reportedAt).length
  const there = asked.filter((part) => part.checkedInAt).length

  return {
    current: stationOf(inspection),
    items: [
      { title: '已下发', content: on(inspection.dispatchedAt) },
      { title: at >= 1 ? '已排期' : '待排期', content: on(inspection.scheduledAt) },
      {
        title: at >= 2 ? '已确认' : '待确认',
        content: on(inspection.confirmedAt) ?? (at === 1 ? `接受 ${accepted} / ${asked.length} 家` : undefined),
      },
      {
        title: at >= 4 ? '已检查' : '到场检查',
        content: on(inspection.concludedAt) ?? (at === 3 ? `到场 ${there} / ${asked.length} 家` : undefined),
      },
      { title: '整改复查', content: at >= 4 ? (hazards ? `闭环 ${closed} / ${hazards} 项` : '未发现隐患') : undefined },
      {
        title: '已闭环',
        content: on(inspection.closedAt) ?? (at === 4 ? `已反馈 ${reported} / ${asked.length} 家` : undefined),
      },
    ],
  }
}
