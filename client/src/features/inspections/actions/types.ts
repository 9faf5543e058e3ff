import type { InspectionDto } from '@/api/generated'

/** What the form behind a verb is given. */
export interface VerbFormProps {
  inspection: InspectionDto
  onClose: () => void
}
