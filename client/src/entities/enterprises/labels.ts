import type {
  EnterpriseClass,
  EnterpriseStatus,
  ExternalLevel,
  OwningLevel,
  Sector,
  SpecialHazard,
} from '@/api/generated'

/** 工贸行业 */
export const sectorLabels: Record<Sector, string> = {
  metallurgy: '冶金',
  nonferrous: '有色',
  buildingMaterials: '建材',
  machinery: '机械',
  lightIndustry: '轻工',
  textile: '纺织',
  tobacco: '烟草',
  commerce: '商贸',
}

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

export const enterpriseStatusLabels: Record<EnterpriseStatus, string> = { active: '正常', deregistered: '已注销' }

/** 粤应急规〔2025〕4号 */
export const enterpriseClassLabels: Record<EnterpriseClass, string> = { key: '重点企业', general: '一般企业' }

export const owningLevelLabels: Record<OwningLevel, string> = { city: '市级监管', district: '区级监管' }

/** Bodies above the district. */
export const externalLevelLabels: Record<ExternalLevel, string> = { city: '市级', province: '省级', nation: '国家级' }
