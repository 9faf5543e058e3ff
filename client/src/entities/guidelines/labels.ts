import type { GuidelineStatus, GuidelineVerb } from '@/api/generated'

export const guidelineStatusLabels: Record<GuidelineStatus, string> = {
  draft: '草稿',
  submitted: '待审核',
  returned: '已退回',
  accepted: '已采纳',
}

export const guidelineVerbLabels: Record<GuidelineVerb, string> = {
  amend: '修改',
  submit: '提交',
  return: '退回',
  accept: '采纳',
  markKeyItems: '标注重点事项',
}
