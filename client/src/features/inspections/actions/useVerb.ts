import { affected } from '@/api/affected'
import type { InspectionDto } from '@/api/generated'
import type { VisitVerb } from './types'
import { useCommand, type CommandOptions } from '@/ui'

type Options<B, A> = Omit<CommandOptions<B, A>, 'id' | 'version' | 'changes'>

/** A verb on one visit, decided on the version that is shown. */
export function useVerb<B = void, A = unknown>(inspection: InspectionDto, verb: VisitVerb, options: Options<B, A>) {
  return useCommand<B, A>({
    ...options,
    id: `inspections.${verb} ${inspection.id}`,
    version: inspection.version,
    changes: affected.inspection,
  })
}

/** A verb that concerns only the caller's own part: what another body does meanwhile is no reason to ask again. */
export function useOwnVerb<B, A = unknown>(inspection: InspectionDto, verb: VisitVerb, options: Options<B, A>) {
  return useCommand<B, A>({ ...options, id: `inspections.${verb} ${inspection.id}`, changes: affected.inspection })
}
