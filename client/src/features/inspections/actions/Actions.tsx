import { useState } from 'react'
import { shown, type Can } from '@/api/can'
import type { InspectionDetails, SparedVisitKind, VerbRefusal } from '@/api/generated'
import { memberOf } from '@/lib/members'
import { pages } from '@/entities/pages'
import { inspectionAddress } from '@/entities/addresses'
import { LinkButton, VerbButton, useAddress } from '@/ui'
import { ClosureReportModal } from './ClosureReportModal'
import { GateModal } from './GateModal'
import { OfficersModal } from './OfficersModal'
import { RecheckModal } from './RecheckModal'
import { RespondModal } from './RespondModal'
import { ScheduleModal } from './ScheduleModal'
import { SpareModal } from './SpareModal'
import { SimpleVerbs } from './SimpleVerbs'
import type { VerbFormProps, VisitVerb } from './types'
import { verbWord } from './words'

/** Verbs in the order in which a visit needs them; the first that is allowed is the page's primary action. To let a visit go is offered at its check-in. */
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
  const [gate, setGate] = useState<'goOn' | SparedVisitKind | null>(null)
  const can = canOf(inspection)
  const open = chosen ?? (asked && can.some((each) => each.verb === asked && each.allowed) ? asked : null)
  const buttons = shown(can, ORDER)
  const primary = buttons.find(
    ({ verb, allowed }) => allowed && !QUIET.includes(verb) && !(verb === 'schedule' && inspection.date),
  )

  const close = () => {
    setChosen(null)
    setGate(null)
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
      {open === 'checkIn' && gate === null && <GateModal {...form} onGoOn={() => setGate('goOn')} onSpare={setGate} />}
      {open === 'checkIn' && gate !== null && gate !== 'goOn' && <SpareModal {...form} kind={gate} />}
      {(open === 'nameOfficers' || (open === 'checkIn' && gate === 'goOn')) && (
        <OfficersModal {...form} checkIn={open !== 'nameOfficers'} />
      )}
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
