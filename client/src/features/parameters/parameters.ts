import type { PlanParameterChanges, PlanParameters } from '@/api/generated'
import type { Shape } from '@/lib/merge'

export interface ParameterDef {
  name: keyof PlanParameters
  label: string
  /** The clause of the Plan, or the statute, that the number comes from. */
  clause: string
  kind: 'number' | 'switch'
  unit?: string
  min?: number
  max?: number
}

/** The Plan's numbers in the order of the Plan; the ranges are those that the server checks. */
export const PARAMETERS: ParameterDef[] = [
  {
    name: 'jointInspectionTarget',
    label: '全年“综合查一次”目标',
    clause: '二',
    kind: 'number',
    unit: '家',
    min: 0,
    max: 10000,
  },
  {
    name: 'annualPlanMonth',
    label: '年度执法计划截止',
    clause: '五(三)1',
    kind: 'number',
    unit: '月底前',
    min: 1,
    max: 12,
  },
  {
    name: 'monthlyDay',
    label: '双随机名单、街道月报截止',
    clause: '五(三)2',
    kind: 'number',
    unit: '日前',
    min: 1,
    max: 28,
  },
  {
    name: 'aheadOfVisitWorkingDays',
    label: '专项、临时名单提前',
    clause: '五(三)2',
    kind: 'number',
    unit: '个工作日',
    min: 0,
    max: 30,
  },
  {
    name: 'answerWorkingDays',
    label: '答复检查邀请',
    clause: '五(三)4',
    kind: 'number',
    unit: '个工作日内',
    min: 1,
    max: 30,
  },
  {
    name: 'afterClosureWorkingDays',
    label: '闭环反馈',
    clause: '五(三)7',
    kind: 'number',
    unit: '个工作日内',
    min: 1,
    max: 30,
  },
  {
    name: 'visitsPerYear',
    label: '同一单位对同一企业每年检查',
    clause: '六(三)',
    kind: 'number',
    unit: '次',
    min: 1,
    max: 12,
  },
  {
    name: 'minimumOfficers',
    label: '每家单位执法人员至少',
    clause: '行政处罚法第四十二条',
    kind: 'number',
    unit: '人',
    min: 2,
    max: 10,
  },
  { name: 'rosterRequired', label: '执法人员不在名册的不予备案', clause: '行政处罚法第四十二条', kind: 'switch' },
  {
    name: 'lateCheckInDays',
    label: '系统故障后补录到场登记',
    clause: '深府规〔2025〕6号',
    kind: 'number',
    unit: '日内',
    min: 1,
    max: 30,
  },
  {
    name: 'nationalCap',
    label: '每年检查上限（日常、个案、自行部署专项）',
    clause: '国办发〔2024〕54号',
    kind: 'number',
    unit: '次',
    min: 1,
    max: 12,
  },
  { name: 'nationalCapRefuses', label: '超过上限的不予备案', clause: '国办发〔2024〕54号', kind: 'switch' },
  {
    name: 'repeatedVisits',
    label: '同一企业当年检查达到以下次数即提示',
    clause: '国办发〔2024〕54号',
    kind: 'number',
    unit: '次',
    min: 1,
    max: 12,
  },
]

export function valueText(def: ParameterDef, value: number | boolean): string {
  if (typeof value === 'boolean') return value ? '是' : '否，只作提示'
  return `${value}${def.unit ? ` ${def.unit}` : ''}`
}

/** What is written of a new version: its ground, and all numbers as they shall be. */
export interface Written {
  ground: string
  parameters: PlanParameters
}

/** A version in its numbers. */
export const versionShape: Shape<Written> = {
  parts: ({ parameters }) =>
    PARAMETERS.map((def) => ({
      key: def.name,
      label: def.label,
      text: valueText(def, parameters[def.name]),
      value: parameters[def.name],
    })),
  take: (mine, theirs, key) => ({
    ...mine,
    parameters: { ...mine.parameters, [key]: theirs.parameters[key as keyof PlanParameters] },
  }),
}

/** What a version says differently from the one before; all of it where there is none before. */
export function differences(before: PlanParameters | undefined, after: PlanParameters): ParameterDef[] {
  return PARAMETERS.filter((def) => before?.[def.name] !== after[def.name])
}

/** Only what was changed is sent: what is left out stays as it is in force on the effective date. */
export function changesOf(present: PlanParameters, typed: Partial<PlanParameters>): PlanParameterChanges {
  return Object.fromEntries(
    PARAMETERS.filter((def) => typed[def.name] !== undefined && typed[def.name] !== present[def.name]).map((def) => [
      def.name,
      typed[def.name],
    ]),
  )
}
