import type { NotificationLink } from '@/api/generated'

const PAGES: Record<string, string> = {
  filings: '/filings',
  inspections: '/inspections',
  hazards: '/hazards',
  rechecks: '/rechecks',
  'joint-lists': '/joint-lists',
  'enterprise-imports': '/enterprises/import',
  enterprises: '/enterprises',
}

/** The page that a message opens; the workbench for what has none. */
export function pageOf({ resource, id }: NotificationLink): string {
  const page = PAGES[resource]
  if (!page) return '/'
  return id ? `${page}/${id}` : page
}
