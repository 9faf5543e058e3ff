import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  DuplicateReason,
  DuplicatesSort,
  DuplicateStatus,
  enterpriseDuplicatesQueries,
  enterpriseMergesQueries,
  enterprises,
  enterprisesQueries,
  EnterprisesSort,
  EnterpriseStatus,
  RiskColour,
  SafetyDomain,
  Sector,
  SpecialHazard,
  type EnterpriseImportStatus,
  type EnterprisesListImportRowsArgs,
} from '@/api/generated'
import type { duplicatesAddress } from '@/entities/addresses'
import { memberOf } from '@/lib/members'
import { pageArgs, type ListParams } from '@/ui'
import type { EnterpriseFilter } from './filters'
import { isUnderway } from './importing'

export const enterpriseListQuery = ({ filters, ...params }: ListParams<EnterpriseFilter>) =>
  enterprisesQueries.list({
    ...pageArgs(params, EnterprisesSort),
    ...filters,
    sector: memberOf(Sector, filters.sector),
    riskColour: memberOf(RiskColour, filters.riskColour),
    safetyDomain: memberOf(SafetyDomain, filters.safetyDomain),
    specialHazard: memberOf(SpecialHazard, filters.specialHazard),
    status: memberOf(EnterpriseStatus, filters.status),
  })

export const duplicatesQuery = ({ filters, ...params }: ListParams<keyof typeof duplicatesAddress>) =>
  enterpriseDuplicatesQueries.list({
    ...pageArgs(params, DuplicatesSort),
    status: memberOf(DuplicateStatus, filters.status),
    because: memberOf(DuplicateReason, filters.because),
  })

/** Asked anew each time: what hangs on the two changes by the hour. */
export const mergePreviewQuery = (fromId: string, intoId: string) =>
  queryOptions({ ...enterpriseMergesQueries.preview({ fromId, intoId }), staleTime: 0, gcTime: 0 })

export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...enterprisesQueries.showTimeline({ id }).queryKey, 'all'],
    queryFn: ({ pageParam, signal }) => enterprises.showTimeline({ id, after: pageParam, limit: 30, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  })

export const importQuery = (id: string) =>
  queryOptions({
    ...enterprisesQueries.showImport({ id }),
    refetchInterval: (query) => (query.state.data && !isUnderway(query.state.data.status) ? false : 1_000),
  })

export const importListQuery = enterprisesQueries.listImports({ page: 1, size: 10 })

/** `status` is in the key, because a committed check judges the rows once more. */
export const importRowsQuery = (status: EnterpriseImportStatus, args: EnterprisesListImportRowsArgs) =>
  queryOptions({
    queryKey: [...enterprisesQueries.listImportRows(args).queryKey, status],
    queryFn: ({ signal }) => enterprises.listImportRows({ ...args, signal }),
  })

export const importTemplateUrl = '/api/v1/enterprises/import/template'

export const importResultUrl = (id: string) => `/api/v1/enterprises/imports/${id}/result.xlsx`
