import type { Permission, RiskColour, Role } from './generated'

/** Words for accounts, and for what the parts of all pages show; those of an entity are in `entities/<entity>/labels.ts`. */
export const roleLabels: Record<Role, string> = {
  administrator: '系统管理员',
  lead: '牵头单位统筹',
  justice: '司法局',
  ruleOfLaw: '依法治区办',
  leader: '分管领导',
  liaison: '联络员',
  officer: '执法人员',
  streetCoordinator: '街道应急办',
  enterprise: '企业',
  observer: '观察员',
}

export const riskColourLabels: Record<RiskColour, string> = {
  red: '重大风险（红）',
  orange: '较大风险（橙）',
  yellow: '一般风险（黄）',
  blue: '低风险（蓝）',
}

export const permissionLabels: Record<Permission, string> = {
  'enterprises.read': '查看企业',
  'enterprises.write': '登记和修改企业',
  'enterprises.import': '导入企业名单',
  'enterprises.contacts': '查看企业人员及电话',
  'certificates.read': '查看全部执法证号',
  'filings.read': '查看备案',
  'filings.write': '编制备案名单',
  'filings.submit': '提交备案',
  'filings.approve': '审批备案',
  'joint-lists.read': '查看联合执法名单',
  'joint-lists.derive': '推导和调整联合执法名单',
  'joint-lists.dispatch': '下发联合执法名单',
  'inspections.read': '查看检查任务',
  'inspections.schedule': '安排检查日期',
  'inspections.respond': '答复检查邀请',
  'inspections.confirm': '确认检查、通知企业',
  'inspections.drop': '移出未参加的单位',
  'inspections.carry-out': '到场检查',
  'hazards.read': '查看隐患',
  'hazards.rectify': '反馈整改',
  'hazards.manage': '延期等隐患管理',
  'hazards.countersign': '重大隐患会签',
  'rechecks.write': '安排复查',
  'rechecks.record': '登记复查结果',
  'rechecks.waive': '同意单独复查',
  'closure-reports.write': '提交闭环反馈',
  'attachments.write': '上传附件',
  'calendar.write': '公布工作日历',
  'parameters.write': '登记方案参数',
  'reference.read': '查看基础数据',
  'audit.read': '查看审计记录',
  'users.manage': '管理用户',
  'system.operate': '维护后台任务',
  'dashboard.read': '查看工作台',
}
