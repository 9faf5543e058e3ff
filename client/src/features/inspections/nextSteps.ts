import type { DeadlineDetails, InspectionDetails } from '@/api/generated'
import { formatDate, formatSession } from '@/lib/dates'
import type { VisitVerb } from './actions/types'

export interface NextStep {
  key: string
  /** One word: 排期, 答复, 复查 … */
  kind: string
  text: string
  deadline?: DeadlineDetails
  late: boolean
  /** What is done for it, by whom the page shows may do it. */
  verb?: VisitVerb
  /** Of the department's own part. */
  department?: string
}

type Way = Pick<NextStep, 'verb' | 'department'>

const step = (key: string, kind: string, text: string, way: Way = {}, deadline?: DeadlineDetails): NextStep => ({
  ...{ key, kind, text, deadline, ...way },
  late: deadline !== undefined && deadline.workingDaysLeft < 0,
})

/** Whether the person of the page may do what the step needs, now. */
export function isOpen({ verb, department }: NextStep, { can, participations }: InspectionDetails): boolean {
  if (!verb) return false
  const told: { verb: VisitVerb; allowed: boolean }[] = department
    ? participations.filter((part) => part.department === department).flatMap((part) => part.can)
    : can
  return told.some((each) => each.verb === verb && each.allowed)
}

/** What holds the visit up now, the latest first. */
export function nextStepsOf(inspection: InspectionDetails): NextStep[] {
  const parts = inspection.participations.filter((part) => part.state !== 'dropped')
  const found: NextStep[] = []
  if (inspection.status === 'dispatched')
    found.push(step('schedule', '排期', `${inspection.coordinatorName}安排检查日期`, { verb: 'schedule' }))
  if (inspection.status === 'scheduled') {
    for (const part of parts) {
      if (part.answer === 'pending')
        found.push(
          step(
            `answer-${part.department}`,
            '答复',
            `${part.departmentName}答复邀请`,
            { verb: 'respond', department: part.department },
            part.answerDeadline,
          ),
        )
      if (part.answer === 'declined')
        found.push(
          step(`declined-${part.department}`, '协调', `${part.departmentName}不参加：${part.answerReason ?? ''}`, {
            ...{ verb: 'drop', department: part.department },
          }),
        )
      if (part.answer === 'counterProposed')
        found.push(
          step(`moved-${part.department}`, '协调', `${part.departmentName}建议改期：${part.answerReason ?? ''}`, {
            verb: 'schedule',
          }),
        )
    }
    if (parts.every((part) => part.answer === 'accepted'))
      found.push(step('confirm', '确认', '各单位均已接受，可以确认检查', { verb: 'confirm' }))
  }
  if (inspection.status === 'confirmed') {
    if (!inspection.notifiedAt) found.push(step('notify', '告知', '提前告知企业', { verb: 'notify' }))
    for (const part of parts.filter((each) => each.officers.length < 2))
      found.push(
        step(`officers-${part.department}`, '补人', `${part.departmentName}补足 2 名执法人员`, {
          ...{ verb: 'nameOfficers', department: part.department },
        }),
      )
    const when = `${inspection.date ? formatDate(inspection.date) : ''}${formatSession(inspection.session)}`
    for (const part of parts)
      found.push(
        step(`arrive-${part.department}`, '到场', `${part.departmentName} ${when}到场签到`, {
          ...{ verb: 'checkIn', department: part.department },
        }),
      )
  }
  if (inspection.status === 'inProgress')
    for (const part of parts.filter((each) => !each.findingsAt))
      found.push(
        step(
          `findings-${part.department}`,
          '检查',
          `${part.departmentName}${part.checkedInAt ? '提交检查结果' : '到场签到'}`,
          { verb: part.checkedInAt ? 'submitFindings' : 'checkIn', department: part.department },
        ),
      )
  for (const hazard of inspection.hazards.filter((each) => each.status !== 'closed')) {
    const kind = hazard.waitingFor === 'countersign' ? '会签' : hazard.status === 'rectified' ? '复查' : '整改'
    found.push(
      step(
        hazard.id,
        kind,
        hazard.description,
        kind === '复查' ? { verb: 'planRecheck' } : {},
        kind === '整改' ? hazard.deadline : undefined,
      ),
    )
  }
  for (const part of parts.filter((each) => each.state === 'procedureClosed'))
    found.push(
      step(
        `report-${part.department}`,
        part.reportDeadline && part.reportDeadline.workingDaysLeft < 0 ? '催报' : '反馈',
        `${part.departmentName}报送闭环反馈`,
        { verb: 'reportClosure', department: part.department },
        part.reportDeadline,
      ),
    )
  return found.sort(
    (a, b) => Number(b.late) - Number(a.late) || (a.deadline?.date ?? '9').localeCompare(b.deadline?.date ?? '9'),
  )
}
