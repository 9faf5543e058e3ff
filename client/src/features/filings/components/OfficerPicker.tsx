import { useQuery } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import type { OfficerRef } from '@/api/generated'
import { formatFullDate } from '@/lib/dates'
import { officersQuery } from '../queries'

interface Props {
  department: string
  value?: OfficerRef[]
  onChange: (officers: OfficerRef[]) => void
}

/** Officers of the own roster by name; people whom the roster does not have yet by name and certificate. */
export function OfficerPicker({ department, value = [], onChange }: Props) {
  const roster = useQuery(officersQuery(department))
  const known = (roster.data?.items ?? []).filter((officer) => officer.certificateNo)
  const isKnown = (officer: OfficerRef) => known.some((each) => each.certificateNo === officer.certificateNo)
  const others = roster.data ? value.filter((officer) => !isKnown(officer)) : []
  const listed = roster.data ? value.filter(isKnown) : value

  const choose = (certificates: string[]) =>
    onChange([
      ...certificates.map((certificateNo) => ({
        certificateNo,
        name: [...known, ...value].find((each) => each.certificateNo === certificateNo)?.name ?? certificateNo,
      })),
      ...others,
    ])
  const changeOther = (index: number, officer: OfficerRef | null) =>
    onChange([...listed, ...others.flatMap((each, place) => (place !== index ? [each] : officer ? [officer] : []))])

  return (
    <div className="stack">
      <Select
        mode="multiple"
        aria-label="执法人员"
        placeholder="从本单位执法人员名册中选择，至少两名"
        style={{ width: '100%' }}
        loading={roster.isPending}
        value={listed.map((officer) => officer.certificateNo)}
        onChange={choose}
        showSearch={{ optionFilterProp: 'label' }}
        options={(known.length > 0 ? known : value).map((officer) => ({
          value: officer.certificateNo!,
          label: officer.name,
        }))}
        optionRender={({ value: certificate, label }) => {
          const until = known.find((each) => each.certificateNo === certificate)?.validUntil
          return (
            <>
              {label} <span className="text3">{until && `证件有效期至 ${formatFullDate(until)}`}</span>
            </>
          )
        }}
      />
      {others.map((officer, index) => (
        <div className="filing-officer" key={index}>
          <Input
            aria-label={`名册外人员 ${index + 1} 姓名`}
            placeholder="姓名"
            value={officer.name}
            onChange={(event) => changeOther(index, { ...officer, name: event.target.value })}
          />
          <Input
            aria-label={`名册外人员 ${index + 1} 执法证号`}
            placeholder="执法证号"
            value={officer.certificateNo}
            onChange={(event) => changeOther(index, { ...officer, certificateNo: event.target.value })}
          />
          <Button onClick={() => changeOther(index, null)}>移除</Button>
        </div>
      ))}
      <Button
        type="link"
        size="small"
        className="filing-add-officer"
        onClick={() => onChange([...value, { name: '', certificateNo: '' }])}
      >
        添加名册外人员
      </Button>
    </div>
  )
}
