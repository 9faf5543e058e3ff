import type { EnterpriseImportStatus, EnterpriseImportVerb, ImportOutcome } from '@/api/generated'

export const enterpriseImportStatusLabels: Record<EnterpriseImportStatus, string> = {
  queued: '排队中',
  running: '处理中',
  checked: '核对通过',
  done: '已导入',
  refused: '未通过',
  failed: '出错',
  cancelled: '已取消',
}

export const enterpriseImportVerbLabels: Record<EnterpriseImportVerb, string> = {
  commit: '确认导入',
  cancel: '取消导入',
}

export const importOutcomeLabels: Record<ImportOutcome, string> = {
  created: '新增',
  updated: '更新',
  unchanged: '无变化',
  refused: '不通过',
}
