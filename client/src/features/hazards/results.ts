import type { RecheckedHazard, RecheckResult } from '@/api/generated'

/** What is being filled in for one hazard. */
export interface Draft {
  passed?: boolean
  remark?: string
  newDueOn?: string
}

/** A failure says where the hazard still falls short; the server refuses it otherwise. */
export const wantsRemark = (draft: Draft | undefined): boolean => draft?.passed === false && !draft.remark?.trim()

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
