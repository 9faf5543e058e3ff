import { DepartmentsClient, OfficersClient, type OfficerDetails, type OfficerForm } from '@/api/generated'
import { affected } from '@/entities/affected'
import { officerKindLabels } from '@/entities/departments/labels'
import { optionsOf } from '@/lib/labels'
import { FieldsModal } from '@/ui'

const isOfficer = (values: Record<string, unknown>) => values.kind === 'officer'

/** Enters somebody on the roster of a department, or puts right what it says of them. */
export function OfficerModal({
  code,
  officer,
  onClose,
}: {
  code: string
  officer?: OfficerDetails
  onClose: () => void
}) {
  return (
    <FieldsModal<OfficerForm>
      title={officer ? `更正或换证：${officer.name}` : '登记人员'}
      okText={officer ? '保存' : '登记'}
      note={officer ? '换证的填写新的证号和有效期。' : undefined}
      initial={officer ? formOf(officer) : { kind: 'officer' }}
      fields={[
        { name: 'name', label: '姓名', required: true, max: 60 },
        { name: 'kind', label: '类别', kind: 'one', options: optionsOf(officerKindLabels), required: true },
        { name: 'certificateNo', label: '执法证号', required: true, max: 40, when: isOfficer },
        { name: 'issuedBy', label: '发证机关', when: isOfficer },
        { name: 'validFrom', label: '有效期的第一天', kind: 'day', required: true, when: isOfficer },
        { name: 'validUntil', label: '有效期的最后一天', kind: 'day', required: true, when: isOfficer },
      ]}
      command={{
        id: officer ? `officers.amend ${officer.id}` : `officers.enter ${code}`,
        send: (http, body, ifMatch) =>
          officer
            ? new OfficersClient(http).amend({ id: officer.id, ifMatch, body })
            : new DepartmentsClient(http).enterOfficer({ code, body }),
        version: officer?.version ?? null,
        changes: affected.roster,
        success: officer ? '已保存' : '已登记',
      }}
      onClose={onClose}
    />
  )
}

const formOf = ({ name, kind, certificateNo, issuedBy, validFrom, validUntil }: OfficerDetails): OfficerForm => ({
  ...{ name, kind, certificateNo, issuedBy, validFrom, validUntil },
})
