import type { VerificationRefusal } from '@/api/generated'

/** The word that can be read at arm's length. */
export const verificationRefusalLabels: Record<VerificationRefusal, string> = {
  unknown: '未查到备案',
  notToday: '不是今天',
  expired: '已过期',
  cancelled: '已取消',
}

/** What may have led to it, the most likely first. */
export const refusalReasons: Record<VerificationRefusal, readonly string[]> = {
  unknown: ['没有向区应急管理局备案', '核验码不存在，或输入有误'],
  notToday: ['有这次检查，但安排的日期不是今天', '改期后尚未重新确认'],
  expired: ['这次检查已经结束，或已过当日18时'],
  cancelled: ['这次检查已经取消'],
}
