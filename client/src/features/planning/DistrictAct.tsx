import { DistrictPlansClient, type DistrictPlanDetails, type JointSlotRow } from '@/api/generated'
import { useMe } from '@/api/me'
import { affected } from '@/entities/affected'
import { ActModal, type Asked, type Told } from './ActModal'

export interface Act {
  verb: 'consolidate' | 'show' | 'move' | 'decide' | 'record' | 'acknowledge' | 'markSuperior'
  slot?: JointSlotRow
}

interface Shape {
  title: string
  okText: string
  note?: string
  success: string
  asked: readonly Asked[]
  send: (
    plans: DistrictPlansClient,
    told: Told,
    at: { year: number; slotId: string; ifMatch: string; made: boolean },
  ) => Promise<unknown>
}

const SHAPES: Record<Act['verb'], Shape> = {
  consolidate: {
    title: '汇总各单位计划',
    okText: '汇总',
    note: '按已采纳的计划形成新的一版；人工指定的月份和已过的月份不变。',
    success: '已汇总',
    asked: [{ name: 'text', label: '原因', optional: true }],
    send: (plans, { text }, { year, ifMatch, made }) =>
      plans.consolidatePlans({ year, ifMatch: made ? ifMatch : undefined, body: { reason: text || undefined } }),
  },
  show: {
    title: '征求企业意见',
    okText: '告知企业',
    note: '联合检查的月份将告知各企业，截止日（含）前可以提出意见。',
    success: '已告知各企业',
    asked: [{ name: 'day', label: '意见截止日' }],
    send: (plans, { day }, { year, ifMatch }) => plans.showToEnterprises({ year, ifMatch, body: { objectBy: day } }),
  },
  move: {
    title: '调整月份',
    okText: '调整',
    note: '形成新的一版，以后重新汇总不再改变。',
    success: '月份已调整',
    asked: [
      { name: 'month', label: '月份' },
      { name: 'text', label: '原因' },
    ],
    send: (plans, { text, month }, { year, slotId, ifMatch }) =>
      plans.moveSlot({ year, slotId, ifMatch, body: { month: month ?? 0, reason: text } }),
  },
  decide: {
    title: '答复企业意见',
    okText: '答复',
    note: '采纳的选定月份；不采纳的不选，只写明理由。',
    success: '已答复企业',
    asked: [
      { name: 'month', label: '确定的月份', optional: true },
      { name: 'text', label: '答复' },
    ],
    send: (plans, { text, month }, { year, slotId, ifMatch }) =>
      plans.decideObjection({ year, slotId, ifMatch, body: { answer: text, month } }),
  },
  record: {
    title: '报送区司法局备案',
    okText: '报送',
    success: '已报送区司法局',
    asked: [{ name: 'more', label: '报送文号' }],
    send: (plans, { more }, { year, ifMatch }) => plans.recordPlan({ year, ifMatch, body: { documentNo: more } }),
  },
  acknowledge: {
    title: '确认备案',
    okText: '确认',
    success: '已确认备案',
    asked: [
      { name: 'more', label: '备案号' },
      { name: 'day', label: '备案日期' },
    ],
    send: (plans, { more, day }, { year, ifMatch }) =>
      plans.acknowledgePlan({ year, ifMatch, body: { receiptNo: more, on: day } }),
  },
  markSuperior: {
    title: '登记上级备案',
    okText: '登记',
    success: '已登记上级备案',
    asked: [
      { name: 'text', label: '上级单位' },
      { name: 'more', label: '文号' },
      { name: 'day', label: '日期' },
    ],
    send: (plans, { text, more, day }, { year, ifMatch }) =>
      plans.markSuperior({ year, ifMatch, body: { superior: text, documentNo: more, on: day } }),
  },
}

/** The form of one act at the district's plan. */
export function DistrictAct({ plan, act, onClose }: { plan: DistrictPlanDetails; act: Act; onClose: () => void }) {
  const me = useMe()
  const shape = SHAPES[act.verb]
  const slotId = act.slot?.id ?? ''
  const initial: Partial<Told> =
    act.verb === 'decide'
      ? { month: act.slot?.preferredMonth ?? undefined }
      : act.verb === 'acknowledge' || act.verb === 'markSuperior'
        ? { day: me.today }
        : {}
  return (
    <ActModal
      title={act.slot ? `${shape.title}：${act.slot.enterprise.name}` : shape.title}
      okText={shape.okText}
      note={
        act.verb === 'decide' && act.slot?.objection
          ? `企业意见：${act.slot.objection}。${shape.note ?? ''}`
          : shape.note
      }
      asked={shape.asked}
      initial={initial}
      onClose={onClose}
      command={{
        id: `district-plans.${act.verb} ${plan.year} ${slotId}`,
        send: (http, told, ifMatch) =>
          shape.send(new DistrictPlansClient(http), told, { year: plan.year, slotId, ifMatch, made: plan.made }),
        version: plan.made ? plan.version : null,
        changes: affected.plan,
        success: shape.success,
      }}
    />
  )
}
