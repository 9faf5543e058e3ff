import { InspectionsClient, type InspectionsSort, type InspectionStatus } from '@/api/generated'
import { http } from '@/api/http'

const client = new InspectionsClient('', http)

export interface InspectionSearch {
  month?: string
  status?: InspectionStatus[]
  subdistrict?: string
  department?: string
  enterpriseId?: string
  from?: string
  to?: string
  mine?: boolean
  today?: boolean
  joint?: boolean
  q?: string
  sort?: InspectionsSort
  page?: number
  size?: number
}

/** Visits by the names of their filters; the generated method takes them by place. */
export const listInspections = (by: InspectionSearch, signal?: AbortSignal) =>
  client.list(
    by.month,
    by.status,
    by.subdistrict,
    by.department,
    by.enterpriseId,
    by.from,
    by.to,
    by.mine,
    by.today,
    by.joint,
    by.q,
    by.sort,
    by.page,
    by.size,
    signal,
  )
