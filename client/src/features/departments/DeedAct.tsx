import {
  DelegationsClient,
  type DelegationRow,
  type DelegationVerb,
  type PublicationForm,
  type RevocationForm,
} from '@/api/generated'
import { affected } from '@/entities/affected'
import { FieldsModal } from '@/ui'

/** What is done to a deed: it is made public, or stands no more. Rendered while it is open. */
export function DeedAct({ what, deed, onClose }: { what: DelegationVerb; deed: DelegationRow; onClose: () => void }) {
  const changes = affected.roster
  const { id, version } = deed
  return what === 'publish' ? (
    <FieldsModal<PublicationForm>
      title={`登记${deed.deedNo}的公布`}
      okText="保存"
      initial={{ on: deed.publishedOn, address: deed.publishedAt }}
      fields={[
        { name: 'on', label: '公布日期', kind: 'day', required: true },
        { name: 'address', label: '公布的网址或地点', required: true, max: 300 },
      ]}
      command={{
        id: `delegations.publish ${id}`,
        send: (http, body, ifMatch) => new DelegationsClient(http).publish({ id, ifMatch, body }),
        version,
        changes,
        success: '已登记公布',
      }}
      onClose={onClose}
    />
  ) : (
    <FieldsModal<RevocationForm>
      title={`撤销${deed.deedNo}`}
      okText="撤销"
      danger
      note="撤销后该街道机构以此文书为依据的检查没有依据；已有的记录不变。"
      fields={[
        { name: 'reason', label: '原因', kind: 'text', required: true, max: 200 },
        { name: 'from', label: '自哪天起', kind: 'day', extra: '不填为今天' },
      ]}
      command={{
        id: `delegations.revoke ${id}`,
        send: (http, body, ifMatch) => new DelegationsClient(http).revoke({ id, ifMatch, body }),
        version,
        changes,
        success: '已撤销',
      }}
      onClose={onClose}
    />
  )
}
