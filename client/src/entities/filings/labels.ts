import type { FilingKind } from '@/api/generated'

export const filingKindLabels: Record<FilingKind, string> = { doubleRandom: '双随机', special: '专项', adHoc: '临时' }
