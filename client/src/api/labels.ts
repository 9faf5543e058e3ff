import type {
  DepartmentRole,
  EnterpriseStatus,
  FilingKind,
  HazardGrade,
  HazardStatus,
  HazardVerb,
  HazardWait,
  IndustryLevel,
  InspectionStatus,
  LiaisonKind,
  OfficerKind,
  Permission,
  RecheckStatus,
  RecheckVerb,
  RiskColour,
  Role,
  SafetyDomain,
  Sector,
  SpecialHazard,
} from './generated'

/** Words for what several features show. */
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

/** 安全领域, in the order of the Plan. */
export const safetyDomainLabels: Record<SafetyDomain, string> = {
  workSafety: '生产安全',
  fire: '消防安全',
  specialEquipment: '特种设备安全',
  gas: '燃气使用安全',
  building: '房屋安全',
  minorWorks: '小散工程安全',
  ecology: '生态环境安全',
}

/** 工贸行业 */
export const sectorLabels: Record<Sector, string> = {
  metallurgy: '冶金',
  nonferrous: '有色',
  buildingMaterials: '建材',
  machinery: '机械',
  lightIndustry: '轻工',
  textile: '纺织',
  tobacco: '烟草',
  commerce: '商贸',
}

export const industryLevelLabels: Record<IndustryLevel, string> = {
  section: '门类',
  division: '大类',
  group: '中类',
  class: '小类',
}

export const departmentRoleLabels: Record<DepartmentRole, string> = {
  lead: '牵头单位',
  joint: '联合单位',
  justice: '司法行政',
  ruleOfLaw: '依法治区',
}

export const liaisonKindLabels: Record<LiaisonKind, string> = { leader: '分管领导', liaison: '联络员' }

export const officerKindLabels: Record<OfficerKind, string> = {
  officer: '执法人员',
  gridWorker: '网格员',
  expert: '专家',
  coordinator: '协管员',
}

export const specialHazardLabels: Record<SpecialHazard, string> = {
  combustibleDust: '粉尘涉爆',
  confinedSpace: '有限空间',
  hazardousChemicals: '危化品使用',
  metalSmelting: '金属冶炼',
  deepWellCasting: '深井铸造',
  ammoniaRefrigeration: '涉氨制冷',
  coalGas: '涉煤气',
  sprayPainting: '喷涂作业',
  lithiumBattery: '锂电池',
  labourIntensive: '劳动密集型',
}

export const riskColourLabels: Record<RiskColour, string> = {
  red: '重大风险（红）',
  orange: '较大风险（橙）',
  yellow: '一般风险（黄）',
  blue: '低风险（蓝）',
}

export const enterpriseStatusLabels: Record<EnterpriseStatus, string> = { active: '正常', deregistered: '已注销' }

export const inspectionStatusLabels: Record<InspectionStatus, string> = {
  dispatched: '待排期',
  scheduled: '已排期',
  confirmed: '已确认',
  inProgress: '检查中',
  rectifying: '整改中',
  closed: '已闭环',
  cancelled: '已取消',
  unmet: '现场无人',
}

export const filingKindLabels: Record<FilingKind, string> = { doubleRandom: '双随机', special: '专项', adHoc: '临时' }

export const hazardStatusLabels: Record<HazardStatus, string> = {
  ordered: '待整改',
  rectified: '待复查',
  closed: '已闭环',
}

export const hazardGradeLabels: Record<HazardGrade, string> = { general: '一般', major: '重大' }

export const hazardWaitLabels: Record<HazardWait, string> = { recheck: '待复查', countersign: '待会签' }

export const hazardVerbLabels: Record<HazardVerb, string> = {
  rectify: '报告整改',
  extend: '延期',
  planRecheck: '安排复查',
  recordRecheck: '登记复查结果',
  countersign: '会签',
}

export const recheckStatusLabels: Record<RecheckStatus, string> = {
  planned: '待复查',
  recorded: '已复查',
  calledOff: '已取消',
}

export const recheckVerbLabels: Record<RecheckVerb, string> = { record: '登记结果', move: '改期', callOff: '取消复查' }

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
