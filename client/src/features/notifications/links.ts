import type { NotificationLink } from '@/api/generated'
import { pages } from '@/entities/pages'

/** The page of one record, and the page that lists them, by the resource that a message names. */
const PAGES: Record<string, { one: (id: string) => string; all: () => string }> = {
  filings: { one: pages.filing, all: pages.filings },
  inspections: { one: pages.inspection, all: pages.inspections },
  hazards: { one: pages.hazard, all: pages.hazards },
  rechecks: { one: pages.recheck, all: pages.rechecks },
  'joint-lists': { one: pages.board, all: pages.boards },
  'annual-plans': { one: pages.annualPlan, all: pages.annualPlans },
  'district-plans': { one: pages.districtPlan, all: pages.districtPlans },
  'item-changes': { one: pages.itemChange, all: pages.itemChanges },
  catalogues: { one: pages.catalogue, all: pages.catalogues },
  companions: { one: () => pages.companions(), all: () => pages.companions() },
  'enterprise-imports': { one: pages.enterpriseImport, all: pages.enterpriseImports },
  enterprises: { one: pages.enterprise, all: pages.enterprises },
}

/** The page that a message opens; the workbench for what has none. */
export function pageOf({ resource, id }: NotificationLink): string {
  const page = PAGES[resource]
  if (!page) return pages.home()
  return id ? page.one(id) : page.all()
}
