import type { DeadlineDetails, FilingDetails, FilingLineDetails, FilingRow } from '@/api/generated'

export const deadline: DeadlineDetails = {
  ...{ date: '2026-12-04', workingDaysLeft: 2, provisional: false, clause: '五(三)2' },
}

const common = {
  ...{ id: 'f1', department: 'XF', departmentName: '坪山消防救援大队', body: 'XF', title: '十二月双随机名单' },
  ...{ month: '2026-12', late: false, createdAt: '2026-11-24T01:00:00Z', version: 3 },
}

/** A list in the ledger. For tests. */
export const row = (over: Partial<FilingRow> = {}): FilingRow => ({
  ...common,
  ...{ kind: 'doubleRandom', status: 'draft', lineCount: 12, registeredCount: 0 },
  ...over,
})

export const line = (row: number, over: Partial<FilingLineDetails> = {}): FilingLineDetails => ({
  ...{ id: `l${row}`, row, status: 'draft', from: '2026-12-10', to: '2026-12-18', nature: 'daily' },
  uscc: `9144030000000000${row}X`,
  enterprise: {
    ...{ id: `e${row}`, uscc: `9144030000000000${row}X`, name: `第${row}家`, riskColour: 'orange' },
    subdistrictCode: '440310005',
  },
  ...{ safetyDomains: ['fire'], items: [], deadline, late: false, breaches: [], warnings: [], can: [], version: 1 },
  awaitsHead: true,
  officers: [
    { name: '张三', certificateNo: '190001' },
    { name: '李四', certificateNo: '190002' },
  ],
  ...over,
})

/** A list with all that its page shows. For tests. */
export const filing = (over: Partial<FilingDetails> = {}): FilingDetails => ({
  ...common,
  ...{ kind: 'doubleRandom', status: 'draft', deadline, lateNow: false, needsApproval: false, breaches: [] },
  ...{ lines: [line(1), line(2)], history: [], can: [] },
  ...over,
})
