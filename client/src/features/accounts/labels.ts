import type { AccountVerb } from '@/api/generated'

export const accountVerbLabels: Record<AccountVerb, string> = {
  resetPassword: '重置密码',
  lock: '锁定',
  unlock: '解锁',
}
