import type { DisclosureDeskVerb, DisclosureMatter, DisclosureState, DisclosureVerb } from '@/api/generated'
import type { Tone } from '@/ui'

export const disclosureMatterLabels: Record<DisclosureMatter, string> = {
  subject: '执法主体',
  items: '检查事项和依据',
  cap: '频次上限',
  standard: '检查标准',
  specialPlan: '专项检查计划',
}

export const disclosureStateLabels: Record<DisclosureState, string> = {
  missing: '未公布',
  overdue: '逾期',
  changed: '内容已变更',
  expiring: '即将到期',
  inForce: '有效',
}

export const disclosureTones: Record<DisclosureState, Tone> = {
  missing: 'gray',
  overdue: 'red',
  changed: 'gold',
  expiring: 'gold',
  inForce: 'green',
}

export const disclosureDeskVerbLabels: Record<DisclosureDeskVerb, string> = {
  record: '登记公布',
  takeText: '取现行文本',
}

export const disclosureVerbLabels: Record<DisclosureVerb, string> = { strike: '撤销公布登记' }
