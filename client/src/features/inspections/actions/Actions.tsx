import { useState } from 'react'
import { shown, type Can } from '@/api/can'
import type { InspectionDetails, VerbRefusal } from '@/api/generated'
import { memberOf } from '@/lib/members'
import { pages } from '@/entities/pages'
import { inspectionAddress } from '@/entities/addresses'
import { LinkButton, VerbButton, useAddress } from '@/ui'
import { ClosureReportModal } from './ClosureReportModal'
import { OfficersModal } from './OfficersModal'
import { RecheckModal } from './RecheckModal'
import { RespondModal } from './RespondModal'
import { ScheduleModal } from './ScheduleModal'
import { SimpleVerbs } from './SimpleVerbs'
import type { VerbFormProps, VisitVerb } from './types'
import { verbWord } from './words'

/** Verbs in the order in which a visit needs them; the first that is allowed is the page's primary action. */
const ORDER: VisitVerb[] = [
  'submitFindings',
  'checkIn',
  'reportClosure',
  'planRecheck',
  'respond',
  'confirm',
  'notify',
  'schedule',
  'nameOfficers',
  'drop',
  'findNobody',
  'cancel',
]

const QUIET: VisitVerb[] = ['nameOfficers', 'drop', 'findNobody', 'cancel']

/** The buttons of what this person may do now, and the forms behind them. */
export function Actions({ inspection }: { inspection: InspectionDetails }) {
  const [address, change] = useAddress(inspectionAddress)
  // Other pages and the next steps name the form that they lead to.
  const named = address.recheck ? 'planRecheck' : address.report ? 'reportClosure' : address.do
  const asked = memberOf(ORDER, named) ?? null
  const [chosen, setChosen] = useState<VisitVerb | null>(null)
  const can = canOf(inspection)
  const open = chosen ?? (asked && can.some((each) => each.verb === asked && each.allowed) ? asked : null)
  const buttons = shown(can, ORDER)
  const primary = buttons.find(
    ({ verb, allowed }) => allowed && !QUIET.includes(verb) && !(verb === 'schedule' && inspection.date),
  )

  const close = () => {
    setChosen(null)
    if (!asked) return
    change({ recheck: undefined, report: undefined, do: undefined })
  }
  const form: VerbFormProps = { inspection, onClose: close }

  return (
    <>
      {[...buttons.filter((each) => each !== primary), ...(primary ? [primary] : [])].map((each) => (
        <Action
          key={each.verb}
          verb={each.verb}
          refusal={each.refusal}
          inspection={inspection}
          primary={each === primary}
          onOpen={() => setChosen(each.verb)}
        />
      ))}
      {open === 'schedule' && <ScheduleModal {...form} />}
      {open === 'respond' && <RespondModal {...form} />}
      {(open === 'nameOfficers' || open === 'checkIn') && <OfficersModal {...form} checkIn={open === 'checkIn'} />}
      {open === 'planRecheck' && <RecheckModal {...form} />}
      {open === 'reportClosure' && <ClosureReportModal {...form} />}
      <SimpleVerbs {...form} verb={open} />
    </>
  )
}

/** Of several parts that this person acts for, or may let go, the one for which the verb is allowed speaks. */
function canOf(inspection: InspectionDetails): Can<VisitVerb>[] {
  const best = new Map<VisitVerb, Can<VisitVerb>>()
  const told: Can<VisitVerb>[] = [...inspection.can, ...inspection.participations.flatMap((part) => part.can)]
  for (const each of told) if (!best.get(each.verb)?.allowed) best.set(each.verb, each)
  return [...best.values()]
}

interface ActionProps {
  verb: VisitVerb
  refusal?: VerbRefusal
  inspection: InspectionDetails
  primary: boolean
  onOpen: () => void
}

function Action({ verb, refusal, inspection, primary, onOpen }: ActionProps) {
  const word = verbWord(verb, inspection)
  const type = primary ? 'primary' : 'default'
  if (verb === 'submitFindings' && !refusal) {
    return (
      <LinkButton type={type} to={pages.onsiteVisit(inspection.id)}>
        {word}
      </LinkButton>
    )
  }
  return (
    <VerbButton type={type} danger={verb === 'cancel' || verb === 'findNobody'} refusal={refusal} onClick={onOpen}>
      {word}
    </VerbButton>
  )
}
