import type { InspectionVerb } from '@/api/generated'
import { formatDateWeekday, formatSession } from '@/lib/dates'
import { ConfirmModal, ReasonModal } from '@/ui'
import { useCancel, useConfirm, useDrop, useNotify } from '../queries'
import type { VerbFormProps } from './Actions'

/** The verbs that need no form of their own: a confirmation, or a reason. */
export function SimpleVerbs({ inspection, verb, onClose, onDone }: VerbFormProps & { verb: InspectionVerb | null }) {
  const confirm = useConfirm(inspection.id)
  const notify = useNotify(inspection.id)
  const cancel = useCancel(inspection.id)
  const drop = useDrop(inspection.id)
  const when = inspection.date ? `${formatDateWeekday(inspection.date)}${formatSession(inspection.session)}` : ''
  const declined = inspection.participations.find((part) => part.answer === 'declined' && part.state !== 'dropped')
  const secret = inspection.participations.filter((part) => part.confidential && !part.checkedInAt)
  return (
    <>
      <ConfirmModal
        open={verb === 'confirm'}
        title="确认检查"
        okText="确认"
        onClose={onClose}
        onConfirm={() => confirm.mutateAsync(undefined).then(() => onDone('已确认，请提前告知企业'))}
      >
        各单位均已接受。确认 {when} 到 {inspection.enterprise.name} 检查；之后改期须说明原因，并请各单位重新答复。
      </ConfirmModal>
      <ConfirmModal
        open={verb === 'notify'}
        title="提前告知企业"
        okText="告知"
        onClose={onClose}
        onConfirm={() => notify.mutateAsync(undefined).then(() => onDone('已告知企业'))}
      >
        <p>企业将看到：{when}，哪些单位、检查哪些事项。</p>
        {secret.length > 0 && (
          <p className="text2">
            {secret.map((part) => part.departmentName).join('、')}因投诉举报或移送线索参加，不会出现在告知内容中。
          </p>
        )}
      </ConfirmModal>
      <ConfirmModal
        open={verb === 'drop'}
        title="移出不参加的单位"
        okText="移出"
        danger
        onClose={onClose}
        onConfirm={() => drop.mutateAsync(declined?.department ?? '').then(() => onDone('已移出，其备案行退回待下发'))}
      >
        {declined?.departmentName}答复不参加（{declined?.answerReason}）。移出后，其备案行退回待下发，可进入下一次推导。
      </ConfirmModal>
      <ReasonModal
        open={verb === 'cancel'}
        title="取消检查"
        note="取消后，各单位的备案行随之取消，不计入本年度检查次数；如仍需检查须重新备案。"
        okText="取消检查"
        danger
        onClose={onClose}
        onSubmit={(reason) => cancel.mutateAsync(reason).then(() => onDone('已取消'))}
      />
    </>
  )
}
