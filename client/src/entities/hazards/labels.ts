import type { HazardGrade, HazardStatus, HazardVerb, HazardWait } from '@/api/generated'

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
