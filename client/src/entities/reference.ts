import { queryOptions, useQuery } from '@tanstack/react-query'
import {
  departmentsQueries,
  industriesQueries,
  subdistrictsQueries,
  type DepartmentRow,
  type SafetyDomain,
  type SubdistrictRow,
} from '@/api/generated'

/** Bodies and streets hardly ever change; a page that is reloaded has the newest. */
const HOURS = 60 * 60_000

/** All bodies and offices, in the order of the Plan. */
const departmentsQuery = queryOptions({
  ...departmentsQueries.list({ size: 200 }),
  select: (page) => page.items,
  staleTime: HOURS,
})

/** The six streets with their communities. */
export const subdistrictsQuery = queryOptions({
  ...subdistrictsQueries.list({ size: 200 }),
  select: (page) => page.items,
  staleTime: HOURS,
})

/** Classes of GB/T 4754-2017 whose code or name holds the text. */
export const industrySearchQuery = (q: string) =>
  queryOptions({
    ...industriesQueries.list({ level: 'class', q: q || undefined, size: 50 }),
    select: (page) => page.items,
    staleTime: HOURS,
  })

export interface ReferenceNames {
  /** 坪山消防救援大队, of a department's code; the code itself while nothing is known. */
  department: (code: string | null | undefined) => string
  /** 消防; 坑梓消防所. */
  shortName: (code: string | null | undefined) => string
  /** 坑梓街道, of a street's nine-digit code. */
  street: (code: string | null | undefined) => string
  /** 坑梓. */
  shortStreet: (code: string | null | undefined) => string
}

export function namesOf(departments: readonly DepartmentRow[], streets: readonly SubdistrictRow[]): ReferenceNames {
  const byCode = new Map(departments.map((department) => [department.code, department]))
  const byStreet = new Map(streets.map((street) => [street.code, street]))
  return {
    department: (code) => (code ? (byCode.get(code)?.name ?? code) : ''),
    shortName: (code) => (code ? (byCode.get(code)?.shortName ?? code) : ''),
    street: (code) => (code ? (byStreet.get(code)?.name ?? code) : ''),
    shortStreet: (code) => (code ? (byStreet.get(code)?.shortName ?? code) : ''),
  }
}

/** Names for the codes that the API answers with. */
export function useNames(): ReferenceNames {
  const { data: known = [] } = useQuery(departmentsQuery)
  const { data: streets = [] } = useQuery(subdistrictsQuery)
  return namesOf(known, streets)
}

/** The bodies that inspect, as options of a Select. */
export function useBodyOptions(): { value: string; label: string }[] {
  const { data = [] } = useQuery(departmentsQuery)
  return data
    .filter((department) => !department.parent && department.safetyDomains.length > 0)
    .map((department) => ({ value: department.code, label: department.name }))
}

/** The safety domains that a body is competent for. */
export function useDomainsOf(body: string): readonly SafetyDomain[] {
  const { data = [] } = useQuery(departmentsQuery)
  return data.find((department) => department.code === body)?.safetyDomains ?? []
}

/** Every body and office, as options of a Select. */
export function useDepartmentOptions(): { value: string; label: string }[] {
  const { data = [] } = useQuery(departmentsQuery)
  return data.map((department) => ({ value: department.code, label: department.name }))
}

/** The streets, as options of a Select. */
export function useStreetOptions(): { value: string; label: string }[] {
  const { data = [] } = useQuery(subdistrictsQuery)
  return data.map((street) => ({ value: street.code, label: street.name }))
}
