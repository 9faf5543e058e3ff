import { departmentsQueries, DepartmentsSort } from '@/api/generated'
import { truthOf } from '@/lib/members'
import { pageArgs, type ListParams } from '@/ui'

export type DepartmentFilter = 'body' | 'subdistrict' | 'district'

export const departmentListQuery = ({ filters, ...params }: ListParams<DepartmentFilter>) =>
  departmentsQueries.list({
    ...pageArgs(params, DepartmentsSort),
    ...filters,
    district: truthOf(filters.district),
  })
