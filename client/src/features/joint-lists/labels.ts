import type { FilingKind, JointListStatus, JointListVerb, SpecialHazard } from '@/api/generated'

export const jointListStatusLabels: Record<JointListStatus, string> = { draft: '草稿', dispatched: '已下发' }

export const jointListVerbLabels: Record<JointListVerb, string> = { derive: '推导', change: '调整', dispatch: '下发' }

export const filingKindLabels: Record<FilingKind, string> = { doubleRandom: '双随机', special: '专项', adHoc: '临时' }

export const specialHazardLabels: Record<SpecialHazard, string> = {
  combustibleDust: '粉尘涉爆',
  confinedSpace: '有限空间',
  hazardousChemicals: '危化品使用',
  metalSmelting: '金属冶炼',
  deepWellCasting: '深井铸造',
  ammoniaRefrigeration: '涉氨制冷',
  coalGas: '涉煤气',
  sprayPainting: '喷涂作业',
  lithiumBattery: '锂电池',
  labourIntensive: '劳动密集型',
}
