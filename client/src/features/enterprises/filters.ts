import type { RiskColour, SubdistrictRow } from '@/api/generated'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { enterpriseStatusLabels, sectorLabels, specialHazardLabels } from '@/entities/enterprises/labels'
import type { enterprisesAddress } from '@/entities/addresses'
import { optionsOf } from '@/lib/labels'
import type { FilterDef } from '@/ui'

/** As the list shows them, so that a chosen one fits its field. */
const shortRiskLabels: Record<RiskColour, string> = { red: '红', orange: '橙', yellow: '黄', blue: '蓝' }

export type EnterpriseFilter = keyof typeof enterprisesAddress

/** The filters that a person can use: communities only of a street that is chosen, no street for somebody who has one. */
export function filtersFor(
  streets: readonly SubdistrictRow[],
  chosen: string | undefined,
  own: string | undefined,
): FilterDef<EnterpriseFilter>[] {
  const street = streets.find((candidate) => candidate.code === (own ?? chosen))
  const filters: (FilterDef<EnterpriseFilter> | false)[] = [
    !own && {
      name: 'subdistrict',
      label: '街道',
      width: 104,
      options: streets.map(({ code, name }) => ({ value: code, label: name })),
    },
    street !== undefined && {
      name: 'community',
      label: '社区',
      width: 104,
      options: street.communities.map(({ name }) => ({ value: name, label: name })),
    },
    { name: 'sector', label: '行业', width: 84, options: optionsOf(sectorLabels) },
    { name: 'riskColour', label: '风险等级', width: 104, options: optionsOf(shortRiskLabels) },
    { name: 'specialHazard', label: '重点领域', width: 116, options: optionsOf(specialHazardLabels) },
    { name: 'safetyDomain', label: '安全领域', width: 116, options: optionsOf(safetyDomainLabels) },
    { name: 'status', label: '状态', width: 88, options: optionsOf(enterpriseStatusLabels) },
  ]
  return filters.filter((filter) => filter !== false)
}
