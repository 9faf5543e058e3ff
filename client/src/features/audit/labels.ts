import type { AuditAction } from '@/api/generated'

export const auditActionLabels: Record<AuditAction, string> = { added: '新增', changed: '修改', removed: '删除' }

/** The kinds of record that the trail names as the code does. */
export const entityLabels: Record<string, string> = {
  Account: '账号',
  Attachment: '附件',
  AttachmentLink: '附件归属',
  Catalogue: '事项清单',
  ClosureReport: '闭环反馈',
  Department: '单位',
  Enterprise: '企业',
  Filing: '执法备案',
  FilingLine: '备案名单行',
  Hazard: '隐患',
  HolidaySchedule: '工作日历',
  Inspection: '检查任务',
  ItemChange: '事项变更',
  JointList: '联合执法名单',
  JointVisit: '联合名单入企',
  Liaison: '分管领导和联络员',
  Officer: '执法人员',
  ParameterVersion: '方案参数',
  Participation: '检查参加单位',
  ChecklistEntry: '检查表',
  Recheck: '复查',
  RecheckHazard: '复查隐患',
  SupervisionItem: '监管事项',
}
