import { Button } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { InspectionDto, InspectionVerb } from '@/api/generated'
import { LinkButton, withChange } from '@/ui'
import { ClosureReportModal } from './ClosureReportModal'
import { OfficersModal } from './OfficersModal'
import { RecheckModal } from './RecheckModal'
import { RespondModal } from './RespondModal'
import { ScheduleModal } from './ScheduleModal'
import { SimpleVerbs } from './SimpleVerbs'
import type { VerbFormProps } from './types'

/** Verbs in the order in which a visit needs them; the first that is allowed is the page's primary action. */
const ORDER: InspectionVerb[] = [
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
  'cancel',
]

const QUIET: InspectionVerb[] = ['nameOfficers', 'drop', 'cancel']

/** The buttons of what this person may do now, and the forms behind them. */
export function Actions({ inspection }: { inspection: InspectionDto }) {
  const [search, setSearch] = useSearchParams()
  const asked: InspectionVerb | null = search.has('recheck')
    ? 'planRecheck'
    : search.has('report')
      ? 'reportClosure'
      : null
  const [chosen, setChosen] = useState<InspectionVerb | null>(null)
  const open = chosen ?? (asked && inspection.allowed.includes(asked) ? asked : null)
  const allowed = ORDER.filter((verb) => inspection.allowed.includes(verb))
  const primary = allowed.find((verb) => !QUIET.includes(verb) && !(verb === 'schedule' && inspection.date))

  const close = () => {
    setChosen(null)
    if (!asked) return
    setSearch((now) => withChange(now, { recheck: undefined, report: undefined }), { replace: true })
  }
  const form: VerbFormProps = { inspection, onClose: close }

  return (
    <>
      {[...allowed.filter((verb) => verb !== primary), ...(primary ? [primary] : [])].map((verb) => (
        <VerbButton
          key={verb}
          verb={verb}
          inspection={inspection}
          primary={verb === primary}
          onOpen={() => setChosen(verb)}
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

function VerbButton(props: { verb: InspectionVerb; inspection: InspectionDto; primary: boolean; onOpen: () => void }) {
  const { verb, inspection, primary, onOpen } = props
  const words: Record<InspectionVerb, string> = {
    schedule: inspection.date ? '改期' : '排期',
    respond: '答复邀请',
    drop: '移出不参加的单位',
    confirm: '确认检查',
    notify: '告知企业',
    nameOfficers: '补充执法人员',
    checkIn: '到场签到',
    submitFindings: '填写检查表',
    cancel: '取消检查',
    planRecheck: '发起联合复查',
    reportClosure: '报送闭环反馈',
  }
  const type = primary ? 'primary' : 'default'
  if (verb === 'submitFindings') {
    return (
      <LinkButton type={type} to={`/onsite/${inspection.id}`}>
        {words[verb]}
      </LinkButton>
    )
  }
  return (
    <Button type={type} danger={verb === 'cancel'} onClick={onOpen}>
      {words[verb]}
    </Button>
  )
}
