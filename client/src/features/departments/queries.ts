import { attachments, departmentsQueries, DepartmentsSort } from '@/api/generated'
import type { departmentsAddress } from '@/entities/addresses'
import { truthOf } from '@/lib/members'
import { pageArgs, type ListParams } from '@/ui'

export type DepartmentFilter = keyof typeof departmentsAddress

export const departmentListQuery = ({ filters, ...params }: ListParams<DepartmentFilter>) =>
  departmentsQueries.list({
    ...pageArgs(params, DepartmentsSort),
    ...filters,
    district: truthOf(filters.district),
    vacant: truthOf(filters.vacant),
  })

export const uploadDeed = (file: File) => attachments.upload({ file })

export const rosterExportUrl = (code: string) => `/api/v1/departments/${code}/officers/export`

export const rosterTemplateUrl = '/api/v1/departments/officers/import/template'
