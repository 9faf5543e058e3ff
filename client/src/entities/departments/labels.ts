import type { DepartmentRole, LiaisonKind, OfficerKind } from '@/api/generated'

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
