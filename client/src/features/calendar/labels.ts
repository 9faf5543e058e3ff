import type { DayKind, DeadlineKind } from '@/api/generated'

export const dayKindLabels: Record<DayKind, string> = { holiday: '放假', makeupWorkday: '调休上班' }

export const deadlineKindLabels: Record<DeadlineKind, string> = {
  monthlyFiling: '双随机名单备案（每月5日前）',
  monthlyReport: '街道月报（每月5日前）',
  aheadOfVisit: '专项、临时检查备案（提前3个工作日）',
  afterClosure: '闭环反馈（闭环后3个工作日）',
  annualPlan: '年度执法计划（3月底前）',
}

/** What the date means that a deadline is counted from. */
export const deadlineFromLabels: Record<DeadlineKind, string> = {
  monthlyFiling: '备案月份',
  monthlyReport: '报送月份',
  aheadOfVisit: '检查日',
  afterClosure: '程序闭环日',
  annualPlan: '计划年度',
}
