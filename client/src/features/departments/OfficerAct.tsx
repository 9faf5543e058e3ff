import {
  OfficersClient,
  type DeactivationForm,
  type OfficerDetails,
  type OfficerVerb,
  type TransferForm,
} from '@/api/generated'
import { affected } from '@/entities/affected'
import { useDepartmentOptions } from '@/entities/reference'
import { ConfirmModal, useCommand, FieldsModal } from '@/ui'
import { OfficerModal } from './OfficerModal'

interface Props {
  officer: OfficerDetails
  onClose: () => void
}

/** The form of what is done to somebody's entry; before somebody goes, what still counts on them is told. */
export function OfficerAct({ verb, ...props }: Props & { verb: OfficerVerb }) {
  if (verb === 'amend') return <OfficerModal code={props.officer.department} {...props} />
  if (verb === 'transfer') return <Transfer {...props} />
  return verb === 'deactivate' ? <Deactivate {...props} /> : <Reactivate {...props} />
}

const leftBehind = ({ engagements }: OfficerDetails) =>
  engagements.length === 0
    ? '今后没有写有此人的安排。'
    : `今后还有 ${engagements.length} 项安排写有此人，须另行安排人员：${engagements
        .slice(0, 5)
        .map((one) => one.enterprise)
        .join('、')}${engagements.length > 5 ? '等' : ''}。`

function Transfer({ officer, onClose }: Props) {
  const { id, version } = officer
  return (
    <FieldsModal<TransferForm>
      title={`${officer.name}调往其他单位`}
      okText="调动"
      note={`${leftBehind(officer)}调往其他区级单位的由牵头单位办理。`}
      fields={[
        { name: 'department', label: '调往', kind: 'one', options: useDepartmentOptions(), required: true },
        { name: 'reason', label: '原因或文件', max: 200 },
      ]}
      command={{
        id: `officers.transfer ${id}`,
        send: (http, body, ifMatch) => new OfficersClient(http).transfer({ id, ifMatch, body }),
        version,
        changes: affected.roster,
        success: '已调动',
      }}
      onClose={onClose}
    />
  )
}

function Deactivate({ officer, onClose }: Props) {
  const { id, version } = officer
  return (
    <FieldsModal<DeactivationForm>
      title={`停用${officer.name}`}
      okText="停用"
      danger
      note={`${leftBehind(officer)}停用后不能写入备案、不能到场执法，已有的记录不变。`}
      fields={[
        { name: 'reason', label: '原因', kind: 'text', required: true, max: 200 },
        { name: 'from', label: '自哪天起', kind: 'day', extra: '不填为今天' },
      ]}
      command={{
        id: `officers.deactivate ${id}`,
        send: (http, body, ifMatch) => new OfficersClient(http).deactivate({ id, ifMatch, body }),
        version,
        changes: affected.roster,
        success: '已停用',
      }}
      onClose={onClose}
    />
  )
}

function Reactivate({ officer, onClose }: Props) {
  const { id, version } = officer
  const command = useCommand({
    id: `officers.reactivate ${id}`,
    send: (http, _, ifMatch) => new OfficersClient(http).reactivate({ id, ifMatch }),
    version,
    asking: true,
    changes: affected.roster,
    success: '已恢复',
  })
  return (
    <ConfirmModal open title={`恢复${officer.name}`} okText="恢复" command={command} onClose={onClose}>
      恢复后可以写入备案、到场执法；执法证已到期的须先换证。
    </ConfirmModal>
  )
}
