import type { TodoGroup, TodoKind } from '@/api/generated'

export const todoKindLabels: Record<TodoKind, string> = {
  file: '备案',
  amend: '修改',
  approve: '审批',
  review: '审核',
  derive: '推导',
  dispatch: '下发',
  schedule: '排期',
  answer: '答复',
  chase: '催办',
  settle: '协调',
  confirm: '确认',
  notify: '告知',
  carryOut: '检查',
  recordFindings: '交结果',
  chaseRectification: '催改',
  planRecheck: '约复查',
  recheck: '复查',
  countersign: '会签',
  report: '反馈',
  chaseReport: '催报',
  renewCertificate: '换证',
  appoint: '任命',
  disclose: '公示',
  rebase: '复核依据',
}

export const todoGroupLabels: Record<TodoGroup, string> = {
  today: '今天',
  overdue: '逾期',
  ahead: '今后',
}
