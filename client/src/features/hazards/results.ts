import type { RecheckedHazard, RecheckResult } from '@/api/generated'

/** What is being filled in for one hazard. */
export interface Draft {
  passed?: boolean
  remark?: string
  newDueOn?: string
}

/** The results that can be sent: those that say whether the hazard passed. A new deadline goes only with a failure. */
export function resultsOf(hazards: readonly RecheckedHazard[], drafts: Record<string, Draft>): RecheckResult[] {
  return hazards.flatMap(({ hazardId }) => {
    const draft = drafts[hazardId]
    if (draft?.passed === undefined) return []
    return {
      hazardId,
      passed: draft.passed,
      remark: draft.remark?.trim() || undefined,
      newDueOn: draft.passed ? undefined : draft.newDueOn,
    }
  })
}
