import type { EnterpriseSection } from '@/ui/feature'

export const admissibilitySection: EnterpriseSection = {
  key: 'admissibility',
  title: '能否检查',
  permission: 'filings.read',
  load: () => import('./components/Admissibility'),
}
