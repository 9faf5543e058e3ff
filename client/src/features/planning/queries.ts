import {
  annualPlans,
  annualPlansQueries,
  AnnualPlansSort,
  AnnualPlanStatus,
  attachments,
  districtPlansQueries,
  JointSlotsSort,
  ObjectionState,
} from '@/api/generated'
import type { annualPlansAddress, jointSlotsAddress } from '@/entities/addresses'
import { memberOf } from '@/lib/members'
import { pageArgs, type ListParams } from '@/ui'

export const annualPlanListQuery = ({ filters, ...params }: ListParams<keyof typeof annualPlansAddress>) =>
  annualPlansQueries.list({
    ...pageArgs({ ...params, q: undefined }, AnnualPlansSort),
    year: filters.year ? Number(filters.year) : undefined,
    status: memberOf(AnnualPlanStatus, filters.status),
    body: filters.body,
  })

export const districtLetterUrl = (year: number) => `/api/v1/district-plans/${year}/letter`

export const slotListQuery = (year: number, { filters, ...params }: ListParams<keyof typeof jointSlotsAddress>) =>
  districtPlansQueries.listJointSlots({
    year,
    ...pageArgs(params, JointSlotsSort),
    month: filters.month ? Number(filters.month) : undefined,
    subdistrictCode: filters.subdistrict,
    objectionState: memberOf(ObjectionState, filters.objection),
  })

export const readPlanSheet = (file: File) => annualPlans.import({ file })

export const uploadLetter = (file: File) => attachments.upload({ file })

export const templateUrl = '/api/v1/annual-plans/import/template'

export const planExportUrl = (id: string) => `/api/v1/annual-plans/${id}/export`

export const districtExportUrl = (year: number) => `/api/v1/district-plans/${year}/export`

export const letterUrl = (id: string) => `/api/v1/attachments/${id}`
