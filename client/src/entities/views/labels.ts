import type { ViewedList } from '@/api/generated'

export const viewedListLabels: Record<ViewedList, string> = {
  enterprises: '企业库',
  filings: '备案名单',
  inspections: '检查任务',
  hazards: '隐患',
}
