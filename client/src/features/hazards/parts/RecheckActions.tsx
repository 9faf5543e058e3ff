import { useState } from 'react'
import { affected } from '@/entities/affected'
import { shown } from '@/api/can'
import { RechecksClient, type RecheckDetails, type RecheckVerb } from '@/api/generated'
import { recheckVerbLabels } from '@/entities/rechecks/labels'
import { useMe } from '@/api/me'
import { formatDateWeekday } from '@/lib/dates'
import { DayModal, ReasonModal, useCommand, VerbButton } from '@/ui'

/** The day of a recheck can be moved, and the recheck called off; results are recorded below. */
const ORDER: RecheckVerb[] = ['callOff', 'move']

export function RecheckActions({ recheck }: { recheck: RecheckDetails }) {
  const me = useMe()
  const [open, setOpen] = useState<RecheckVerb | null>(null)
  const callingOff = useCommand<string>({
    id: `rechecks.callOff ${recheck.id}`,
    send: (http, reason, ifMatch) => new RechecksClient(http).callOff({ id: recheck.id, ifMatch, body: { reason } }),
    version: recheck.version,
    asking: open === 'callOff',
    changes: affected.inspection,
    success: '复查已取消',
  })
  const close = () => setOpen(null)

  return (
    <>
      {shown(recheck.can, ORDER).map(({ verb, refusal }) => (
        <VerbButton key={verb} refusal={refusal} onClick={() => setOpen(verb)}>
          {recheckVerbLabels[verb]}
        </VerbButton>
      ))}
      {open === 'move' && (
        <DayModal
          title="复查改期"
          okText="改期"
          note={`原定 ${formatDateWeekday(recheck.date)}；新的日期须是工作日。`}
          label="复查日期"
          name="date"
          from={me.today}
          command={{
            id: `rechecks.move ${recheck.id}`,
            send: (http, { day, reason }, ifMatch) =>
              new RechecksClient(http).move({ id: recheck.id, ifMatch, body: { date: day, reason } }),
            version: recheck.version,
            changes: affected.inspection,
            success: '复查已改期',
          }}
          onClose={close}
        />
      )}
      <ReasonModal
        open={open === 'callOff'}
        title="取消复查"
        note="尚无结果的隐患重新等待安排复查；已登记的结果不变。"
        okText="取消复查"
        danger
        command={callingOff}
        onClose={close}
      />
    </>
  )
}
