import { admissibilitySection } from '@/features/filings/section'
import type { EnterpriseSection } from '@/ui/feature'

/** What features show of an enterprise, from the top of its page. It comes with the shell: the sign-in page and the public one need none of it. */
export const enterpriseSections: EnterpriseSection[] = [admissibilitySection]
