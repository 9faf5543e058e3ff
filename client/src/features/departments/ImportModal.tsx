import { DepartmentsClient, type OfficerImport, type OfficerImportRow } from '@/api/generated'
import { affected } from '@/entities/affected'
import { useNames } from '@/entities/reference'
import { labelOf } from '@/lib/labels'
import { SheetImport, ToneTag } from '@/ui'
import { officerImportOutcomeLabels, outcomeTones } from './labels'
import { rosterTemplateUrl } from './queries'

/** Takes a roster from Excel. */
export function ImportModal({ code, onClose }: { code: string; onClose: () => void }) {
  const { shortName } = useNames()
  return (
    <SheetImport<OfficerImportRow, OfficerImport>
      id={`departments.import-officers ${code}`}
      title="导入人员名册"
      template={{ from: rosterTemplateUrl, name: '人员名册模板.xlsx' }}
      most={2000}
      send={(http, file, dryRun) => new DepartmentsClient(http).importOfficers({ code, file, dryRun })}
      changes={affected.roster}
      success={({ entered, amended, refused }) => `新登记 ${entered} 人，更新 ${amended} 人，未导入 ${refused} 行`}
      taken={({ entered, amended }) => entered + amended}
      okText={(taken) => `写入 ${taken} 人`}
      columns={[
        { title: '姓名', render: (row) => row.name },
        { title: '单位', render: (row) => shortName(row.department) },
        {
          title: '成为',
          render: (row) => (
            <ToneTag tone={outcomeTones[row.outcome]}>{labelOf(officerImportOutcomeLabels, row.outcome)}</ToneTag>
          ),
        },
      ]}
      onClose={onClose}
    />
  )
}
