import type { IndustryLevel } from '@/api/generated'

export const industryLevelLabels: Record<IndustryLevel, string> = {
  section: '门类',
  division: '大类',
  group: '中类',
  class: '小类',
}
