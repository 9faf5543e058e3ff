import type { AnnualPlanDetails } from '@/api/generated'
import type { Part, Shape } from '@/lib/merge'
import { periodWord, rowsOf, type PlanRow } from './rows'

/** What is written of a plan: its letter and its rows. */
export interface PlanDraft {
  letter: { no: string; id?: string; name?: string }
  rows: PlanRow[]
}

export const draftOf = (plan: AnnualPlanDetails | undefined): PlanDraft => ({
  letter: { no: plan?.letterNo ?? '', id: plan?.letterId, name: plan?.letterName },
  rows: rowsOf(plan?.rows ?? []),
})

/** Each row under a name that both versions know: what it is about, and which such row it is. */
function named(rows: readonly PlanRow[]): Map<string, PlanRow> {
  const found = new Map<string, PlanRow>()
  for (const row of rows) {
    const whom = row.form.uscc ?? `${row.form.sector} ${row.form.subdistrictCode}`
    let turn = 1
    while (found.has(`${whom} ${turn}`)) turn++
    found.set(`${whom} ${turn}`, row)
  }
  return found
}

const partOf = (key: string, row: PlanRow): Part => ({
  key,
  label: row.name ?? row.form.uscc ?? '另行抽取的企业',
  text: [periodWord(row.form), row.form.basis, row.form.scope].filter(Boolean).join('；'),
  value: { ...row.form, row: undefined },
})

/** A plan in its parts. */
export const planShape: Shape<PlanDraft> = {
  parts: ({ letter, rows }) => [
    { key: 'letter', label: '来函', text: [letter.no, letter.name].filter(Boolean).join('，'), value: letter },
    ...[...named(rows)].map(([key, row]) => partOf(key, row)),
  ],
  take: (mine, theirs, key) => {
    if (key === 'letter') return { ...mine, letter: theirs.letter }
    const [own, other] = [named(mine.rows).get(key), named(theirs.rows).get(key)]
    if (!other) return { ...mine, rows: mine.rows.filter((row) => row !== own) }
    if (!own) return { ...mine, rows: [...mine.rows, other] }
    return { ...mine, rows: mine.rows.map((row) => (row === own ? other : row)) }
  },
}
