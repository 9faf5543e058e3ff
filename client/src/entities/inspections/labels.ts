import type { InspectionStatus } from '@/api/generated'

export const inspectionStatusLabels: Record<InspectionStatus, string> = {
  dispatched: '待排期',
  scheduled: '已排期',
  confirmed: '已确认',
  inProgress: '检查中',
  rectifying: '整改中',
  closed: '已闭环',
  cancelled: '已取消',
  unmet: '现场无人',
}
