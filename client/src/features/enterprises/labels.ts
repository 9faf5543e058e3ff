import type { EnterpriseImportStatus, EnterpriseImportVerb, EnterpriseVerb, ImportOutcome } from '@/api/generated'

export const enterpriseVerbLabels: Record<EnterpriseVerb, string> = {
  amend: '变更档案',
  stand: '分类与保护日',
  deregister: '注销档案',
  restore: '恢复档案',
}

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
