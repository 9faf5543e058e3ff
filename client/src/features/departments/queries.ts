import {
  attachments,
  DelegationsSort,
  DelegationState,
  delegationsQueries,
  departmentsQueries,
  DepartmentsSort,
  supervisionItemsQueries,
} from '@/api/generated'
import type { delegationsAddress, departmentsAddress } from '@/entities/addresses'
import { memberOf, truthOf } from '@/lib/members'
import { pageArgs, type ListParams } from '@/ui'

export type DepartmentFilter = keyof typeof departmentsAddress

export const departmentListQuery = ({ filters, ...params }: ListParams<DepartmentFilter>) =>
  departmentsQueries.list({
    ...pageArgs(params, DepartmentsSort),
    ...filters,
    district: truthOf(filters.district),
    vacant: truthOf(filters.vacant),
    suspended: truthOf(filters.suspended),
  })

export const uploadDeed = (file: File) => attachments.upload({ file })

export const rosterExportUrl = (code: string) => `/api/v1/departments/${code}/officers/export`

export const rosterTemplateUrl = '/api/v1/departments/officers/import/template'

export type DelegationFilter = keyof typeof delegationsAddress

export const delegationListQuery = ({ filters, ...params }: ListParams<DelegationFilter>) =>
  delegationsQueries.list({
    ...pageArgs(params, DelegationsSort),
    department: filters.department,
    subdistrict: filters.subdistrict,
    state: memberOf(DelegationState, filters.state),
    published: truthOf(filters.published),
    expiresWithin: filters.expiresWithin === undefined ? undefined : Number(filters.expiresWithin),
  })

/** The published items of a body, for a deed that is confined to some of them. */
export const ownItemsQuery = (body: string) => supervisionItemsQueries.list({ body, published: true, size: 200 })
