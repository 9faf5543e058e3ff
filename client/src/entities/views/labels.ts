import type { ViewedList } from '@/api/generated'

export const viewedListLabels: Record<ViewedList, string> = {
  enterprises: '企业库',
  filings: '备案名单',
  inspections: '检查任务',
  hazards: '隐患',
  rechecks: '复查',
  closureReports: '闭环反馈',
  supervisionItems: '监管事项',
  externalVisits: '上级检查',
  sparedVisits: '减免入企',
  companions: '顺带检查',
}
