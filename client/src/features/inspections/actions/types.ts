import type { InspectionDetails, InspectionVerb, ParticipationVerb } from '@/api/generated'

/** What is done to the visit, and what is done to a part of it. */
export type VisitVerb = InspectionVerb | ParticipationVerb

/** What the form behind a verb is given. */
export interface VerbFormProps {
  inspection: InspectionDetails
  onClose: () => void
}
