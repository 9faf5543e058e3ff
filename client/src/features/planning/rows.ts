import type { AnnualPlanRowDetails, AnnualPlanRowForm, Breach } from '@/api/generated'

/** A row as it stands in the editor. */
export interface PlanRow {
  key: string
  form: AnnualPlanRowForm
  name?: string
  breaches: readonly Breach[]
}

let made = 0

/** Unlike any of an earlier visit to the page, whose rows a draft may bring back. */
const newKey = () => `row-${Date.now().toString(36)}-${++made}`

export const rowOf = (form: AnnualPlanRowForm, name?: string, breaches: readonly Breach[] = []): PlanRow => ({
  key: newKey(),
  form,
  name,
  breaches,
})

export const rowsOf = (rows: readonly AnnualPlanRowDetails[]): PlanRow[] =>
  rows.map((row) => rowOf(row.form, row.enterprise?.name, row.breaches))

/** The rows as they are sent: counted anew. */
export const formsOf = (rows: readonly PlanRow[]): AnnualPlanRowForm[] =>
  rows.map(({ form }, index) => ({ ...form, row: index + 1 }))

export const periods = [
  ...Array.from({ length: 12 }, (_, index) => ({ value: `m${index + 1}`, label: `${index + 1}月` })),
  ...Array.from({ length: 4 }, (_, index) => ({ value: `q${index + 1}`, label: `第${index + 1}季度` })),
]

export const periodOf = ({ month, quarter }: AnnualPlanRowForm): string | undefined =>
  month ? `m${month}` : quarter ? `q${quarter}` : undefined

export const withPeriod = (form: AnnualPlanRowForm, period: string): AnnualPlanRowForm => ({
  ...form,
  month: period.startsWith('m') ? Number(period.slice(1)) : undefined,
  quarter: period.startsWith('q') ? Number(period.slice(1)) : undefined,
})

export const periodWord = (form: AnnualPlanRowForm) =>
  periods.find((period) => period.value === periodOf(form))?.label ?? ''
