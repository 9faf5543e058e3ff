import { ExternalVisitsClient, type ExternalVisitImport, type ExternalVisitImportRow } from '@/api/generated'
import { affected } from '@/entities/affected'
import { formatFullDate } from '@/lib/dates'
import { SheetImport } from '@/ui'

/** Takes visits of bodies above the district from Excel. */
export function ExternalVisitImportModal({ onClose }: { onClose: () => void }) {
  return (
    <SheetImport<ExternalVisitImportRow, ExternalVisitImport>
      id="external-visits.import"
      title="导入上级检查"
      template={{ from: '/api/v1/external-visits/import/template', name: '上级检查模板.xlsx' }}
      most={500}
      send={(http, file, dryRun) => new ExternalVisitsClient(http).import({ file, dryRun })}
      changes={affected.externalVisit}
      success={({ recorded, refused }) => `登记 ${recorded} 次，未导入 ${refused} 行`}
      taken={({ recorded }) => recorded}
      okText={(taken) => `登记 ${taken} 次`}
      rowText={(done) => (done ? '已登记' : '可以登记')}
      columns={[
        { title: '企业', render: (row) => row.enterprise },
        { title: '上级单位', render: (row) => row.agency },
        { title: '检查日期', render: (row) => (row.on ? formatFullDate(row.on) : '—') },
      ]}
      onClose={onClose}
    />
  )
}
