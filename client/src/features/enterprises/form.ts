import type { EnterpriseDto, RegisterEnterprise } from '@/api/generated'

/** What of a file can be changed, as the form has it. */
export function formOf(enterprise: EnterpriseDto): Partial<RegisterEnterprise> {
  const { name, industryCode, sector, subdistrictCode, community, address, legalRepresentative } = enterprise
  const { contact, phone, riskColour, safetyDomains, specialHazards, employees } = enterprise
  return {
    ...{ name, industryCode, sector, subdistrictCode, community, address, legalRepresentative },
    ...{ contact, phone, riskColour, safetyDomains, specialHazards, employees },
  }
}
