import type { EnterpriseBrief } from '@/api/generated'
import { useNames } from '@/entities/reference'
import { RiskMark } from '@/ui'

export function RiskAndStreet({ enterprise }: { enterprise: EnterpriseBrief }) {
  const { shortStreet } = useNames()
  return (
    <span className="filing-risk">
      <RiskMark colour={enterprise.riskColour} /> {shortStreet(enterprise.subdistrictCode)}
    </span>
  )
}
