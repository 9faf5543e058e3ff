import { UploadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Upload } from 'antd'
import { useState } from 'react'
import { DelegationsClient, departmentsQueries, type DepartmentDetails, type RegisterDelegation } from '@/api/generated'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { affected } from '@/entities/affected'
import { labelOf, optionsOf } from '@/lib/labels'
import { ProblemAlert, FieldsModal } from '@/ui'
import { delegationKindLabels } from './labels'
import { ownItemsQuery, uploadDeed } from './queries'

/** A new deed, for an office, or from its body's page for one of its offices. */
export function DeedModal({ department, onClose }: { department: DepartmentDetails; onClose: () => void }) {
  const isOffice = department.parent !== undefined
  const offices = useQuery({ ...departmentsQueries.list({ body: department.code, size: 50 }), enabled: !isOffice })
  const items = useQuery(ownItemsQuery(department.body))
  const [file, setFile] = useState<{ id: string; name: string }>()
  const [refused, setRefused] = useState<unknown>(null)
  const take = async (chosen: File) => {
    setRefused(null)
    try {
      setFile({ id: (await uploadDeed(chosen)).id, name: chosen.name })
    } catch (error) {
      setRefused(error)
    }
  }
  return (
    <FieldsModal<RegisterDelegation>
      title="登记委托、授权文书"
      okText="登记"
      note={
        <>
          <Upload
            accept=".pdf,.docx,.jpg,.jpeg,.png"
            showUploadList={false}
            beforeUpload={(chosen) => {
              void take(chosen)
              return false
            }}
          >
            <Button icon={<UploadOutlined aria-hidden />}>{file?.name ?? '上传文书'}</Button>
          </Upload>
          <ProblemAlert error={refused} />
        </>
      }
      initial={{
        office: isOffice ? department.code : undefined,
        kind: 'delegation',
        safetyDomains: department.safetyDomains,
      }}
      fields={[
        {
          name: 'office',
          label: '街道机构',
          kind: 'one',
          required: true,
          options: isOffice
            ? [{ value: department.code, label: department.name }]
            : (offices.data?.items ?? [])
                .filter((one) => one.parent !== undefined)
                .map((one) => ({ value: one.code, label: one.name })),
        },
        { name: 'kind', label: '方式', kind: 'one', required: true, options: optionsOf(delegationKindLabels) },
        {
          name: 'safetyDomains',
          label: '安全领域',
          kind: 'some',
          required: true,
          options: department.safetyDomains.map((value) => ({ value, label: labelOf(safetyDomainLabels, value) })),
        },
        {
          name: 'itemIds',
          label: '限于监管事项',
          kind: 'some',
          extra: '不选为上述领域的全部事项',
          options: (values) =>
            (items.data?.items ?? [])
              .filter((item) => (values.safetyDomains as string[] | undefined)?.includes(item.safetyDomain))
              .map((item) => ({ value: item.id, label: `${item.code} ${item.name}` })),
        },
        { name: 'deedNo', label: '文号', required: true },
        { name: 'validFrom', label: '有效期的第一天', kind: 'day', required: true },
        { name: 'validUntil', label: '有效期的最后一天', kind: 'day', required: true },
        { name: 'publishedOn', label: '公布日期', kind: 'day', extra: '尚未公布的不填' },
        { name: 'publishedAt', label: '公布的网址或地点', max: 300 },
      ]}
      command={{
        id: `delegations.register ${department.code}`,
        send: (http, body) => new DelegationsClient(http).register({ body: { ...body, deedId: file?.id } }),
        changes: affected.roster,
        success: '已登记',
      }}
      onClose={onClose}
    />
  )
}
