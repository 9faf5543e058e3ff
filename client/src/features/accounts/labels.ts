import type { AccountVerb } from '@/api/generated'

export const accountVerbLabels: Record<AccountVerb, string> = {
  resetPassword: '重置密码',
  resetAuthenticator: '重置动态验证码',
  lock: '锁定',
  unlock: '解锁',
}
