import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { may } from '@/api/can'
import {
  CertificateState,
  departmentsQueries,
  type DepartmentDetails,
  type OfficerKind,
  type OfficerRow,
} from '@/api/generated'
import { rosterAddress } from '@/entities/addresses'
import { officerKindLabels } from '@/entities/departments/labels'
import { useNames } from '@/entities/reference'
import { formatFullDate } from '@/lib/dates'
import { labelOf, optionsOf } from '@/lib/labels'
import { memberOf } from '@/lib/members'
import { Card, Empty, ExportButton, QueryView, StackTable, ToneTag, useAddress } from '@/ui'
import { certificateStateLabels, certificateTones } from './labels'
import { ImportModal } from './ImportModal'
import { OfficerDrawer } from './OfficerDrawer'
import { OfficerModal } from './OfficerModal'
import { rosterExportUrl } from './queries'

/** 执法人员名册: who may enforce for the department, until when; a district body's with those of its offices. */
export function RosterCard({ department }: { department: DepartmentDetails }) {
  const { code } = department
  const { shortName } = useNames()
  const [address, change] = useAddress(rosterAddress)
  const [act, setAct] = useState<'enter' | 'import' | null>(null)
  const [kind, setKind] = useState<OfficerKind>()
  const [q, setQ] = useState<string>()
  const certificate = memberOf(CertificateState, address.certificate)
  const left = address.left ?? false
  const result = useQuery({
    ...departmentsQueries.listOfficers({ code, kind, q, certificate, left, size: 200 }),
    placeholderData: keepPreviousData,
  })
  return (
    <Card
      title="人员名册"
      note="其他单位的执法证号隐去中段"
      flush
      extra={
        <>
          <ExportButton size="small" from={rosterExportUrl(code)} name={`${department.name}人员名册.xlsx`} />
          {may(department.can, 'enterOfficer') && (
            <>
              <Button size="small" onClick={() => setAct('import')}>
                导入
              </Button>
              <Button size="small" type="primary" onClick={() => setAct('enter')}>
                登记人员
              </Button>
            </>
          )}
        </>
      }
    >
      <div className="roster__filters">
        <Select
          aria-label="人员类别"
          placeholder="人员类别"
          size="small"
          allowClear
          options={optionsOf(officerKindLabels)}
          value={kind}
          onChange={(chosen: OfficerKind | undefined) => setKind(chosen)}
        />
        <Select
          aria-label="执法证"
          placeholder="执法证"
          size="small"
          allowClear
          options={optionsOf(certificateStateLabels)}
          value={certificate}
          onChange={(chosen: CertificateState | undefined) => change({ certificate: chosen })}
        />
        <Select
          aria-label="在岗"
          size="small"
          options={[
            { value: 'false', label: '在岗' },
            { value: 'true', label: '已停用' },
          ]}
          value={String(left)}
          onChange={(chosen: string) => change({ left: chosen === 'true' ? true : undefined })}
        />
        <Input.Search
          aria-label="姓名"
          placeholder="姓名"
          size="small"
          allowClear
          onSearch={(text) => setQ(text.trim() || undefined)}
        />
      </div>
      <QueryView result={result}>
        {(page) => (
          <StackTable<OfficerRow>
            rowKey="id"
            dataSource={page.items}
            pagination={page.total > 20 ? { pageSize: 20, size: 'small' } : false}
            caption="人员名册"
            minWidth={720}
            locale={{ emptyText: <Empty title="没有符合条件的人员" hint="未在名册的执法人员备案时会有提示。" /> }}
            columns={[
              {
                title: '姓名',
                lead: true,
                render: (_, officer) => (
                  <Button
                    type="link"
                    size="small"
                    style={{ paddingInline: 0 }}
                    onClick={() => change({ officer: officer.id }, { push: true })}
                  >
                    {officer.name}
                  </Button>
                ),
              },
              { title: '单位', render: (_, officer) => shortName(officer.department) },
              { title: '类别', render: (_, officer) => labelOf(officerKindLabels, officer.kind) },
              { title: '执法证号', render: (_, officer) => officer.certificateNo ?? '—' },
              { title: '发证机关', render: (_, officer) => officer.issuedBy },
              { title: '资格', render: (_, officer) => <Certificate officer={officer} /> },
            ]}
          />
        )}
      </QueryView>
      {act === 'enter' && <OfficerModal code={code} onClose={() => setAct(null)} />}
      {act === 'import' && <ImportModal code={code} onClose={() => setAct(null)} />}
      <OfficerDrawer id={address.officer ?? null} onClose={() => change({ officer: undefined })} />
    </Card>
  )
}

/** What somebody's certificate is good for today, and until when. */
export function Certificate({
  officer,
}: {
  officer: Pick<OfficerRow, 'certificate' | 'validFrom' | 'validUntil' | 'leftOn'>
}) {
  if (officer.leftOn) return <ToneTag tone="gray">{`${formatFullDate(officer.leftOn)}起停用`}</ToneTag>
  const word = labelOf(certificateStateLabels, officer.certificate)
  const day = officer.certificate === 'notYet' ? officer.validFrom : officer.validUntil
  return (
    <>
      <ToneTag tone={certificateTones[officer.certificate]}>{word}</ToneTag>
      {day && (
        <span className="text2">{` ${officer.certificate === 'notYet' ? '自' : '至'}${formatFullDate(day)}`}</span>
      )}
    </>
  )
}
