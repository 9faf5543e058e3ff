import type { BoardView, CompanionStatus, CompanionVerb, JointListStatus, JointListVerb } from '@/api/generated'

export const jointListStatusLabels: Record<JointListStatus, string> = { draft: '草稿', dispatched: '已下发' }

export const jointListVerbLabels: Record<JointListVerb, string> = { derive: '推导', change: '调整', dispatch: '下发' }

export const boardViewLabels: Record<BoardView, string> = {
  joint: '联合',
  apart: '不能合并',
  unplaced: '未排入',
  waiting: '待推导',
}

export const companionStatusLabels: Record<CompanionStatus, string> = {
  waiting: '待答复',
  filed: '已备案',
  declined: '已谢绝',
  withdrawn: '已撤回',
  lapsed: '已过期',
}

export const companionVerbLabels: Record<CompanionVerb, string> = {
  file: '备案',
  decline: '谢绝',
  withdraw: '撤回邀请',
}
