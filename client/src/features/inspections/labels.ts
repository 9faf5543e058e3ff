import type {
  Session,
  Answer,
  CheckInWay,
  CheckResult,
  InspectionVerb,
  ParticipationState,
  ParticipationVerb,
} from '@/api/generated'

export const inspectionVerbLabels: Record<InspectionVerb, string> = {
  schedule: '排期',
  confirm: '确认',
  notify: '告知企业',
  cancel: '取消',
  planRecheck: '安排复查',
}

export const participationVerbLabels: Record<ParticipationVerb, string> = {
  respond: '答复',
  nameOfficers: '补充执法人员',
  checkIn: '签到入企',
  spare: '不再检查',
  submitFindings: '提交检查结果',
  findNobody: '登记现场无人',
  reportClosure: '报送闭环反馈',
  drop: '移出单位',
}

export const participationStateLabels: Record<ParticipationState, string> = {
  invited: '待到场',
  checkedIn: '检查中',
  rectifying: '整改中',
  procedureClosed: '待报闭环',
  reported: '已报闭环',
  dropped: '已移出',
  unmet: '现场无人',
}

export const answerLabels: Record<Answer, string> = {
  pending: '待答复',
  accepted: '接受',
  declined: '不参加',
  counterProposed: '建议改期',
}

export const checkInWayLabels: Record<CheckInWay, string> = {
  beforeEntry: '入企前登记',
  beforeLeaving: '离企前补登记',
  afterOutage: '事后补录',
}

export const checkResultLabels: Record<CheckResult, string> = { pass: '符合', fail: '不符合', notApplicable: '不适用' }

export const sessionLabels: Record<Session, string> = { am: '上午', pm: '下午' }
