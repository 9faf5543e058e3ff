import { shown } from '@/api/can'
import type { DelegationRow, DelegationVerb } from '@/api/generated'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { formatFullDate } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { ExportButton, ToneTag, VerbButton } from '@/ui'
import { delegationStateLabels, delegationTones, delegationVerbLabels } from './labels'

/** What a deed covers: its domains, or the items that it is confined to. */
export const DeedScope = ({ deed }: { deed: DelegationRow }) => (
  <>
    {deed.safetyDomains.map((domain) => labelOf(safetyDomainLabels, domain)).join('、')}
    {deed.items.length > 0 && <div className="text2">限：{deed.items.join('、')}</div>}
  </>
)

/** From when to when it stands, and how it stands today. */
export const DeedValid = ({ deed }: { deed: DelegationRow }) => (
  <>
    <ToneTag tone={delegationTones[deed.state]}>{labelOf(delegationStateLabels, deed.state)}</ToneTag>
    <div className="text2">{`${formatFullDate(deed.validFrom)}至${formatFullDate(deed.validUntil)}`}</div>
    {deed.revokedOn && (
      <div className="text2">{`${formatFullDate(deed.revokedOn)}起撤销：${deed.revokedBecause ?? ''}`}</div>
    )}
  </>
)

/** When and where it was made public. */
export const DeedPublished = ({ deed }: { deed: DelegationRow }) =>
  deed.publishedOn ? (
    <>
      {formatFullDate(deed.publishedOn)}
      <div className="text2">{deed.publishedAt}</div>
    </>
  ) : (
    <ToneTag tone="gold">尚未公布</ToneTag>
  )

/** The deed as a file, and what may be done to it. */
export function DeedVerbs({ deed, onAct }: { deed: DelegationRow; onAct: (verb: DelegationVerb) => void }) {
  return (
    <>
      {deed.deedId && (
        <ExportButton
          type="link"
          size="small"
          icon={null}
          from={`/api/v1/attachments/${deed.deedId}`}
          name={deed.deedName ?? '委托文书'}
        >
          文书
        </ExportButton>
      )}
      {shown(deed.can, ['publish', 'revoke']).map(({ verb, refusal }) => (
        <VerbButton key={verb} type="link" size="small" refusal={refusal} onClick={() => onAct(verb)}>
          {delegationVerbLabels[verb]}
        </VerbButton>
      ))}
    </>
  )
}
