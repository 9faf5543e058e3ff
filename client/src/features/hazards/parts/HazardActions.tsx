import { useState } from 'react'
import { useNavigate } from 'react-router'
import { affected } from '@/entities/affected'
import { shown } from '@/api/can'
import { HazardsClient, type HazardDetails, type HazardVerb } from '@/api/generated'
import { hazardVerbLabels } from '@/entities/hazards/labels'
import { pages } from '@/entities/pages'
import { formatDate, nextDay } from '@/lib/dates'
import { ConfirmModal, DayModal, useCommand, VerbButton } from '@/ui'
import { RectifyModal } from './RectifyModal'

const ORDER: HazardVerb[] = ['extend', 'rectify', 'planRecheck', 'recordRecheck', 'countersign']

/** What this person may do with the hazard now. */
export function HazardActions({ hazard }: { hazard: HazardDetails }) {
  const navigate = useNavigate()
  const [open, setOpen] = useState<HazardVerb | null>(null)
  const signing = useCommand({
    id: `hazards.countersign ${hazard.id}`,
    send: (http, _, ifMatch) => new HazardsClient(http).countersign({ id: hazard.id, ifMatch }),
    version: hazard.version,
    asking: open === 'countersign',
    changes: affected.inspection,
    success: '会签完成，隐患已闭环',
  })
  const buttons = shown(hazard.can, ORDER)
  const primary = buttons.findLast((each) => each.allowed)
  const close = () => setOpen(null)
  const start = (verb: HazardVerb) => {
    if (verb === 'planRecheck') void navigate(pages.inspection(hazard.inspectionId, { recheck: true }))
    else if (verb === 'recordRecheck') void navigate(pages.recheck(hazard.recheckId ?? ''))
    else setOpen(verb)
  }

  return (
    <>
      {buttons.map((each) => (
        <VerbButton
          key={each.verb}
          type={each === primary ? 'primary' : 'default'}
          refusal={each.refusal}
          onClick={() => start(each.verb)}
        >
          {hazardVerbLabels[each.verb]}
        </VerbButton>
      ))}
      {open === 'rectify' && <RectifyModal hazard={hazard} onClose={close} />}
      {open === 'extend' && (
        <DayModal
          title="延期"
          okText="延期"
          note={`现期限 ${formatDate(hazard.dueOn)}；整改期限只能延期一次。`}
          label="新的期限"
          name="dueOn"
          from={nextDay(hazard.dueOn)}
          command={{
            id: `hazards.extend ${hazard.id}`,
            send: (http, { day, reason }, ifMatch) =>
              new HazardsClient(http).extend({ id: hazard.id, ifMatch, body: { dueOn: day, reason } }),
            version: hazard.version,
            changes: affected.inspection,
            success: '整改期限已延长',
          }}
          onClose={close}
        />
      )}
      <ConfirmModal
        open={open === 'countersign'}
        title="重大隐患会签"
        okText="会签同意"
        acknowledge="我已核对整改情况和复查结果"
        onClose={close}
        command={signing}
      >
        {hazard.enterprise.name}：{hazard.description}。{hazard.departmentName}复查已通过，会签后隐患闭环。
      </ConfirmModal>
    </>
  )
}
