import type { EnterpriseAmendmentForm, EnterpriseDetails, RegisterEnterprise } from '@/api/generated'
import { riskColourLabels } from '@/api/labels'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { sectorLabels, specialHazardLabels } from '@/entities/enterprises/labels'
import { labelOf } from '@/lib/labels'
import { fieldsShape, type Field } from '@/lib/merge'

/** What of a file is filled in; the code only when it is registered. */
export type EnterpriseForm = Partial<RegisterEnterprise & EnterpriseAmendmentForm>

const words =
  <K extends string>(labels: Record<K, string>) =>
  (members: K | readonly K[]) =>
    [members]
      .flat()
      .map((member) => labelOf(labels, member as K))
      .join('、')

const FIELDS: Field<EnterpriseForm>[] = [
  { name: 'uscc', label: '统一社会信用代码' },
  { name: 'name', label: '企业名称' },
  { name: 'industryCode', label: '行业代码' },
  { name: 'sector', label: '行业', text: words(sectorLabels) },
  { name: 'subdistrictCode', label: '街道代码' },
  { name: 'community', label: '社区' },
  { name: 'address', label: '地址' },
  { name: 'legalRepresentative', label: '法定代表人' },
  { name: 'contact', label: '联系人' },
  { name: 'phone', label: '联系电话' },
  { name: 'riskColour', label: '风险等级', text: words(riskColourLabels) },
  { name: 'riskColourBasis', label: '风险等级变更依据' },
  { name: 'safetyDomains', label: '安全领域', text: words(safetyDomainLabels) },
  { name: 'specialHazards', label: '重点领域', text: words(specialHazardLabels) },
  { name: 'employees', label: '从业人数' },
]

export const formFields = FIELDS.map((field) => field.name)

export const enterpriseShape = fieldsShape<EnterpriseForm>(FIELDS)

/** What of a file can be changed, as the form has it. */
export function formOf(enterprise: EnterpriseDetails): EnterpriseForm {
  return Object.fromEntries(
    formFields.filter((name) => name !== 'uscc').map((name) => [name, enterprise[name as keyof EnterpriseDetails]]),
  )
}
