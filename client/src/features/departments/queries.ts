import { queryOptions } from '@tanstack/react-query'
import { DepartmentsClient, type DepartmentsSort, type OfficerKind } from '@/api/generated'
import { http } from '@/api/http'
import type { ListParams } from '@/ui'

const client = new DepartmentsClient('', http)

export type DepartmentFilter = 'body' | 'subdistrict' | 'district'

export const departmentListQuery = ({ q, filters, sort, page, size }: ListParams<DepartmentFilter>) =>
  queryOptions({
    queryKey: ['departments', q, filters, sort, page, size],
    queryFn: ({ signal }) =>
      client.list(
        filters.body,
        filters.subdistrict,
        undefined,
        filters.district === undefined ? undefined : filters.district === 'true',
        q,
        sort as DepartmentsSort | undefined,
        page,
        size,
        signal,
      ),
  })

export const departmentQuery = (code: string) =>
  queryOptions({ queryKey: ['departments', code], queryFn: ({ signal }) => client.get(code, signal) })

export const rosterQuery = (code: string, kind: OfficerKind | undefined, q: string | undefined) =>
  queryOptions({
    queryKey: ['departments', code, 'officers', kind, q],
    queryFn: ({ signal }) => client.listOfficers(code, kind, undefined, q, undefined, undefined, 200, signal),
  })
