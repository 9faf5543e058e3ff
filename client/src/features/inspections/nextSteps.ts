import type { DeadlineDetails, InspectionDetails } from '@/api/generated'

export interface NextStep {
  key: string
  /** One word: 排期, 答复, 复查 … */
  kind: string
  text: string
  deadline?: DeadlineDetails
  late: boolean
}

const step = (key: string, kind: string, text: string, deadline?: DeadlineDetails): NextStep => ({
  key,
  kind,
  text,
  deadline,
  late: deadline !== undefined && deadline.workingDaysLeft < 0,
})

/** What holds the visit up now, the latest first. */
export function nextStepsOf(inspection: InspectionDetails): NextStep[] {
  const parts = inspection.participations.filter((part) => part.state !== 'dropped')
  const found: NextStep[] = []
  if (inspection.status === 'dispatched')
    found.push(step('schedule', '排期', `${inspection.coordinatorName}安排检查日期`))
  if (inspection.status === 'scheduled') {
    for (const part of parts) {
      if (part.answer === 'pending')
        found.push(step(`answer-${part.department}`, '答复', `${part.departmentName}答复邀请`, part.answerDeadline))
      if (part.answer === 'declined')
        found.push(
          step(`declined-${part.department}`, '协调', `${part.departmentName}不参加：${part.answerReason ?? ''}`),
        )
      if (part.answer === 'counterProposed')
        found.push(
          step(`moved-${part.department}`, '协调', `${part.departmentName}建议改期：${part.answerReason ?? ''}`),
        )
    }
    if (parts.every((part) => part.answer === 'accepted'))
      found.push(step('confirm', '确认', '各单位均已接受，可以确认检查'))
  }
  if (inspection.status === 'confirmed') {
    if (!inspection.notifiedAt) found.push(step('notify', '告知', '提前告知企业'))
    for (const part of parts.filter((each) => each.officers.length < 2))
      found.push(step(`officers-${part.department}`, '补人', `${part.departmentName}补足 2 名执法人员`))
  }
  if (inspection.status === 'inProgress')
    for (const part of parts.filter((each) => !each.findingsAt))
      found.push(
        step(
          `findings-${part.department}`,
          '检查',
          `${part.departmentName}${part.checkedInAt ? '提交检查结果' : '到场签到'}`,
        ),
      )
  for (const hazard of inspection.hazards.filter((each) => each.status !== 'closed')) {
    const kind = hazard.waitingFor === 'countersign' ? '会签' : hazard.status === 'rectified' ? '复查' : '整改'
    found.push({ ...step(hazard.id, kind, hazard.description, kind === '整改' ? hazard.deadline : undefined) })
  }
  for (const part of parts.filter((each) => each.state === 'procedureClosed'))
    found.push(
      step(
        `report-${part.department}`,
        part.reportDeadline && part.reportDeadline.workingDaysLeft < 0 ? '催报' : '反馈',
        `${part.departmentName}报送闭环反馈`,
        part.reportDeadline,
      ),
    )
  return found.sort(
    (a, b) => Number(b.late) - Number(a.late) || (a.deadline?.date ?? '9').localeCompare(b.deadline?.date ?? '9'),
  )
}
