import type { CriterionCategory, InspectionForce } from '@/api/generated'

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
