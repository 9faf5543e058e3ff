import type { TodoItem, TodoKind } from '@/api/generated'
import { pages } from '@/entities/pages'

/** Where several of a kind are listed. */
const LISTS: Partial<Record<TodoKind, (body?: string) => string>> = {
  schedule: () => pages.inspections({ status: ['dispatched'] }),
  chaseReport: (body) => pages.closureReports({ view: 'owed', overdue: true, department: body }),
  appoint: () => pages.departments({ vacant: true }),
  chaseRectification: (body) => pages.hazards({ overdue: true, body }),
}

const listOf = (kind: TodoKind, body?: string) => LISTS[kind]?.(body) ?? pages.home()

/** Where a thing that waits is done. */
export function linkOf({ kind, target }: TodoItem): string {
  switch (target?.of) {
    case 'filing':
      return pages.filing(target.id)
    case 'inspection':
      return pages.inspection(target.id)
    case 'annualPlan':
      return pages.annualPlan(target.id)
    case 'guideline':
      return pages.guideline(target.id)
    case 'itemChange':
      return pages.itemChange(target.id)
    case 'hazard':
      return pages.hazard(target.id)
    case 'month':
      return kind === 'file'
        ? pages.newFiling({ kind: 'doubleRandom', month: target.month })
        : pages.board(target.month)
    case 'planYear':
      return pages.newAnnualPlan(target.year)
    case 'companions':
      return pages.companions({ month: target.month, status: 'waiting' })
    case 'disclosures':
      return pages.disclosures({ body: target.body })
    case 'legalBases':
      return pages.lawReplacements({ body: target.body })
    case 'department':
      return pages.department(target.code, kind === 'renewCertificate' ? { certificate: 'expiring' } : undefined)
    case 'body':
      return listOf(kind, target.body)
    case undefined:
      return listOf(kind)
  }
}
