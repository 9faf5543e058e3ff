import { may } from '@/api/can'
import { InspectionsClient, type SparedVisitKind } from '@/api/generated'
import { useMe } from '@/api/me'
import { ReasonModal } from '@/ui'
import { onBehalfOf } from '../own'
import type { VerbFormProps } from './types'
import { useOwnVerb } from './useVerb'

/** Lets the own part of the visit go, or looks at papers instead, with the reason. */
export function SpareModal({ inspection, kind, onClose }: VerbFormProps & { kind: SparedVisitKind }) {
  const me = useMe()
  const own = inspection.participations.find((part) => may(part.can, 'spare'))
  const alone = inspection.participations.filter((part) => part.state !== 'dropped').length === 1
  const desk = kind === 'deskCheck'
  const spare = useOwnVerb<string>(inspection, own, 'spare', {
    send: (http, reason, ifMatch) =>
      new InspectionsClient(http).spareAtGate({
        id: inspection.id,
        ifMatch,
        body: { kind, reason, department: onBehalfOf(own, me) },
      }),
    asking: true,
    success: desk ? '已改为非现场，计入减免入企' : '本单位不再检查，计入减免入企',
  })
  return (
    <ReasonModal
      open
      title={desk ? '改为非现场核查' : '不再检查'}
      note={
        alone
          ? '只有本单位一家，这次检查随之取消；备案行取消，不占用当年次数。'
          : '本单位不入企，备案行取消，不占用当年次数；其他单位照常检查。'
      }
      placeholder={desk ? '例如：改为核查年度检验报告' : '例如：其他单位上月刚检查过，没有新的线索'}
      okText={desk ? '改为非现场' : '不再检查'}
      danger={!desk}
      command={spare}
      onClose={onClose}
    />
  )
}
