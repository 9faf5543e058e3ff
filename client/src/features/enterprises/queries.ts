import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { type EnterpriseForm, EnterprisesClient, type EnterprisesSort, type RegisterEnterprise } from '@/api/generated'
import { http, type Http } from '@/api/http'
import type { ListParams } from '@/ui'
import type { EnterpriseFilter } from './filters'
import { isUnderway } from './importing'

const client = new EnterprisesClient('', http)

export const enterpriseListQuery = ({ q, sort, page, size, filters }: ListParams<EnterpriseFilter>) =>
  queryOptions({
    queryKey: ['enterprises', 'list', q, sort, page, size, filters],
    queryFn: ({ signal }) =>
      client.list(
        filters.subdistrict,
        filters.community,
        filters.sector as never,
        filters.riskColour as never,
        filters.safetyDomain as never,
        filters.specialHazard as never,
        filters.status as never,
        q,
        sort as EnterprisesSort | undefined,
        page,
        size,
        signal,
      ),
  })

export const enterpriseQuery = (id: string) =>
  queryOptions({ queryKey: ['enterprises', 'one', id], queryFn: ({ signal }) => client.show(id, signal) })

export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['enterprises', 'timeline', id],
    queryFn: ({ pageParam, signal }) => client.showTimeline(id, pageParam, 30, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  })

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['enterprises', 'import', id],
    queryFn: ({ signal }) => client.showImport(id, signal),
    refetchInterval: (query) => (query.state.data && !isUnderway(query.state.data.status) ? false : 1_000),
  })

export const importListQuery = queryOptions({
  queryKey: ['enterprises', 'imports'],
  queryFn: ({ signal }) => client.listImports(undefined, 1, 10, signal),
})

/** `status` is in the key, because a committed check judges the rows once more. */
export const importRowsQuery = (id: string, status: string, outcome: string | undefined, page: number, size: number) =>
  queryOptions({
    queryKey: ['enterprises', 'import', id, 'rows', status, outcome, page, size],
    queryFn: ({ signal }) => client.listImportRows(id, outcome as never, undefined, page, size, signal),
  })

export const registerEnterprise = (through: Http, form: RegisterEnterprise) =>
  new EnterprisesClient('', through).register(form)

export const amendEnterprise = (through: Http, id: string, ifMatch: string, form: EnterpriseForm) =>
  new EnterprisesClient('', through).amend(id, ifMatch, form)

export const deregisterEnterprise = (through: Http, id: string, ifMatch: string, reason: string) =>
  new EnterprisesClient('', through).deregister(id, ifMatch, { reason })

export const restoreEnterprise = (through: Http, id: string, ifMatch: string, reason: string) =>
  new EnterprisesClient('', through).restore(id, ifMatch, { reason })

export const startImport = (through: Http, file: File) =>
  new EnterprisesClient('', through).startImport(true, undefined, { data: file, fileName: file.name })

export const cancelImport = (through: Http, id: string) => new EnterprisesClient('', through).cancelImport(id)

export const commitImport = (through: Http, id: string) => new EnterprisesClient('', through).commitImport(id)

export const importTemplateUrl = '/api/v1/enterprises/import/template'

export const importResultUrl = (id: string) => `/api/v1/enterprises/imports/${id}/result.xlsx`
