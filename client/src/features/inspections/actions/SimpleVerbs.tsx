import { InspectionsClient } from '@/api/generated'
import { may } from '@/api/can'
import { formatDateWeekday, formatSession } from '@/lib/dates'
import { ConfirmModal, ReasonModal } from '@/ui'
import type { VerbFormProps, VisitVerb } from './types'
import { useVerb } from './useVerb'

/** The verbs that need no form of their own: a confirmation, or a reason. */
export function SimpleVerbs({ inspection, verb, onClose }: VerbFormProps & { verb: VisitVerb | null }) {
  const when = inspection.date ? `${formatDateWeekday(inspection.date)}${formatSession(inspection.session)}` : ''
  const leaving = inspection.participations.find((part) => may(part.can, 'drop'))
  const atTheGate = inspection.participations.find((part) => may(part.can, 'findNobody'))?.department
  const { id } = inspection
  const confirm = useVerb(inspection, 'confirm', {
    send: (http, _, ifMatch) => new InspectionsClient(http).confirm({ id, ifMatch }),
    asking: verb === 'confirm',
    success: '已确认，请提前告知企业',
  })
  const notify = useVerb(inspection, 'notify', {
    send: (http, _, ifMatch) => new InspectionsClient(http).notify({ id, ifMatch }),
    asking: verb === 'notify',
    success: '已告知企业',
  })
  const cancel = useVerb<string>(inspection, 'cancel', {
    send: (http, reason, ifMatch) => new InspectionsClient(http).cancel({ id, ifMatch, body: { reason } }),
    asking: verb === 'cancel',
    success: '已取消',
  })
  const drop = useVerb<string>(inspection, 'drop', {
    send: (http, department, ifMatch) => new InspectionsClient(http).drop({ id, ifMatch, body: { department } }),
    asking: verb === 'drop',
    success: '已移出，其备案行退回待下发',
  })
  const nobody = useVerb<string>(inspection, 'findNobody', {
    send: (http, remark, ifMatch) =>
      new InspectionsClient(http).findNobody({ id, ifMatch, body: { remark, department: atTheGate } }),
    asking: verb === 'findNobody',
    success: '已登记，备案行退回待下发',
  })
  const secret = inspection.participations.filter((part) => part.confidential && !part.checkedInAt)
  return (
    <>
      <ConfirmModal open={verb === 'confirm'} title="确认检查" okText="确认" onClose={onClose} command={confirm}>
        各单位均已接受。确认 {when} 到 {inspection.enterprise.name} 检查；之后改期须说明原因，并请各单位重新答复。
      </ConfirmModal>
      <ConfirmModal open={verb === 'notify'} title="提前告知企业" okText="告知" onClose={onClose} command={notify}>
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
        command={drop}
        body={leaving?.department ?? ''}
      >
        {leaving?.departmentName}
        {leaving?.answer === 'declined' ? `答复不参加（${leaving.answerReason}）` : '检查日过后仍未到场'}
        。移出后，其备案行退回待下发，可进入下一次推导。
      </ConfirmModal>
      <ReasonModal
        open={verb === 'findNobody'}
        title="登记现场无人"
        note="本次检查随即结束，不计入本年度检查次数；各单位的备案行退回待下发，可进入下一次推导。请写明现场情况，如厂门上锁、停产放假。"
        label="现场情况"
        okText="登记并结束检查"
        danger
        onClose={onClose}
        command={nobody}
      />
      <ReasonModal
        open={verb === 'cancel'}
        title="取消检查"
        note="取消后，各单位的备案行随之取消，不计入本年度检查次数；如仍需检查须重新备案。"
        okText="取消检查"
        danger
        onClose={onClose}
        command={cancel}
      />
    </>
  )
}
