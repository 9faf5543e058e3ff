import type { RecheckStatus, RecheckVerb } from '@/api/generated'

export const recheckStatusLabels: Record<RecheckStatus, string> = {
  planned: '待复查',
  recorded: '已复查',
  calledOff: '已取消',
}

export const recheckVerbLabels: Record<RecheckVerb, string> = { record: '登记结果', move: '改期', callOff: '取消复查' }
