import type { ExemptionKind, FilingKind, InspectionNature, SparedVisitKind } from '@/api/generated'

export const filingKindLabels: Record<FilingKind, string> = { doubleRandom: '双随机', special: '专项', adHoc: '临时' }

export const exemptionKindLabels: Record<ExemptionKind, string> = {
  complaint: '投诉举报',
  superiorAssignment: '上级交办',
  caseTransfer: '其他机关移送',
  specialCampaign: '重点领域专项行动部署',
  other: '其他情形',
}

export const inspectionNatureLabels: Record<InspectionNature, string> = {
  daily: '日常检查',
  case: '个案检查',
  special: '专项检查',
}

/** What a body does in place of a visit. */
export const sparedVisitKindLabels: Record<SparedVisitKind, string> = { dropped: '取消入企', deskCheck: '改为书面核查' }
