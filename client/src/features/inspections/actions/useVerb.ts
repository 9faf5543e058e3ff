import { affected } from '@/entities/affected'
import type { InspectionDetails, ParticipationDetails } from '@/api/generated'
import type { VisitVerb } from './types'
import { useCommand, type CommandOptions } from '@/ui'

type Options<B, A> = Omit<CommandOptions<B, A>, 'id' | 'version' | 'changes'>

/** A verb on one visit, decided on the version that is shown. */
export function useVerb<B = void, A = unknown>(inspection: InspectionDetails, verb: VisitVerb, options: Options<B, A>) {
  return useCommand<B, A>({
    ...options,
    id: `inspections.${verb} ${inspection.id}`,
    version: inspection.version,
    changes: affected.inspection,
  })
}

/**
 * A verb on the caller's own part, decided on that part's version: what another body does meanwhile is no reason to ask again.
 * Without a part it adds something of its own, which has no version yet.
 */
export function useOwnVerb<B, A = unknown>(
  inspection: InspectionDetails,
  part: ParticipationDetails | undefined,
  verb: VisitVerb,
  options: Options<B, A>,
) {
  return useCommand<B, A>({
    ...options,
    id: `inspections.${verb} ${inspection.id}`,
    version: part?.version,
    changes: affected.inspection,
  })
}
