import type {
  DepartmentRole,
  EnterpriseStatus,
  HazardGrade,
  HazardStatus,
  HazardVerb,
  HazardWait,
  IndustryLevel,
  LiaisonKind,
  OfficerKind,
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
