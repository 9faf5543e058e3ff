import { departmentsQueries, DepartmentsSort } from '@/api/generated'
import type { departmentsAddress } from '@/entities/addresses'
import { truthOf } from '@/lib/members'
import { pageArgs, type ListParams } from '@/ui'

export type DepartmentFilter = keyof typeof departmentsAddress

export const departmentListQuery = ({ filters, ...params }: ListParams<DepartmentFilter>) =>
  departmentsQueries.list({
    ...pageArgs(params, DepartmentsSort),
    ...filters,
    district: truthOf(filters.district),
  })
