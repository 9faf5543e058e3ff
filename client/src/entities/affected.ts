import type { QueryKey } from '@tanstack/react-query'

const keys = (...roots: string[]): QueryKey[] => roots.map((root) => [root])

/** Wherever a deadline is shown. */
const deadlines = ['filings', 'joint-lists', 'inspections', 'hazards', 'rechecks', 'closure-reports', 'today']

/** What is read again after a change, by the resource that was changed: the beginnings of query keys. Reference data stay. */
export const affected = {
  enterprise: keys('enterprises', 'audit'),
  filing: keys('filings', 'joint-lists', 'enterprises', 'today', 'audit'),
  jointList: keys('joint-lists', 'filings', 'inspections', 'today', 'audit'),
  inspection: keys(
    'inspections',
    'hazards',
    'rechecks',
    'closure-reports',
    'joint-lists',
    'enterprises',
    'today',
    'audit',
  ),
  calendar: keys('work-calendar', ...deadlines, 'audit'),
  parameters: keys('plan-parameters', 'work-calendar', ...deadlines, 'audit'),
}
