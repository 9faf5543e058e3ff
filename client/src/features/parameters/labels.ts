import type { ParameterVersionState } from '@/api/generated'

export const parameterVersionStateLabels: Record<ParameterVersionState, string> = {
  upcoming: '将生效',
  inForce: '现行',
  past: '已失效',
  replaced: '已被替换',
}
