import type {
  DuplicateReason,
  DuplicateStatus,
  DuplicateVerb,
  EnterpriseImportStatus,
  EnterpriseImportVerb,
  EnterpriseVerb,
  HoldingKind,
  ImportOutcome,
  MergeVerb,
} from '@/api/generated'

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

export const duplicateStatusLabels: Record<DuplicateStatus, string> = {
  proposed: '待处理',
  refused: '不是重复',
  merged: '已合并',
}

export const duplicateReasonLabels: Record<DuplicateReason, string> = {
  sameName: '名称相同',
  sameAddress: '地址相同、字号相近',
  sameRepresentative: '法定代表人和字号相同',
}

export const duplicateVerbLabels: Record<DuplicateVerb, string> = { merge: '合并', refuse: '不是重复' }

export const mergeVerbLabels: Record<MergeVerb, string> = { undo: '撤销合并' }

/** What hangs on an enterprise. */
export const holdingKindLabels: Record<HoldingKind, string> = {
  filingLines: '备案行',
  jointVisits: '联合名单中的入企',
  inspections: '检查任务',
  hazards: '隐患',
  rechecks: '复查',
  annualPlanRows: '年度计划行',
  jointSlots: '年度联合检查月份',
  externalVisits: '上级检查',
  sparedVisits: '减免入企',
  exemptionReviews: '例外情形抽查',
  companionInvitations: '顺带检查邀请',
  accounts: '企业账号',
}
