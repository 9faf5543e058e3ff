import type {
  CriterionCategory,
  DifferenceKind,
  InspectionForce,
  ItemChangeKind,
  ItemChangeStatus,
  ItemChangeVerb,
  ItemField,
  LawReplacementVerb,
} from '@/api/generated'
import type { Tone } from '@/ui/tones'

export const inspectionForceLabels: Record<InspectionForce, string> = {
  district: '区级',
  street: '街道',
  districtAndStreet: '区级+街道',
}

export const criterionCategoryLabels: Record<CriterionCategory, string> = {
  general: '通用',
  sector: '行业',
  special: '专项',
}

export const itemChangeKindLabels: Record<ItemChangeKind, string> = { add: '新增', revise: '修订', strike: '删除' }

export const itemChangeStatusLabels: Record<ItemChangeStatus, string> = {
  draft: '草稿',
  submitted: '待审核',
  returned: '已退回',
  accepted: '已采纳待发布',
  published: '已发布',
  withdrawn: '已撤回',
}

export const itemChangeTones: Record<ItemChangeStatus, Tone> = {
  draft: 'gray',
  submitted: 'gold',
  returned: 'red',
  accepted: 'blue',
  published: 'green',
  withdrawn: 'gray',
}

export const itemChangeVerbLabels: Record<ItemChangeVerb, string> = {
  amend: '修改',
  submit: '提交',
  return: '退回',
  accept: '采纳',
  withdraw: '撤回',
}

export const differenceKindLabels: Record<DifferenceKind, string> = { added: '新增', removed: '删除', changed: '修订' }

export const itemFieldLabels: Record<ItemField, string> = {
  name: '监管事项',
  safetyDomain: '安全领域',
  cooperatingBodies: '配合单位',
  points: '检查内容',
  legalBases: '监管依据',
  standards: '技术标准',
  force: '检查力量',
  frequency: '检查频次',
  colourFrequencies: '分色频次',
  capPerYear: '每年上限',
  majorHazard: '重大隐患',
  majorHazardReference: '重大隐患判定依据',
  majorHazardCriteria: '重大隐患判定情形',
  tags: '标签',
}

export const lawReplacementVerbLabels: Record<LawReplacementVerb, string> = { withdraw: '撤销登记' }
