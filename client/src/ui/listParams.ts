import { useCallback, useEffect, useMemo } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import type { AddressShape } from '@/lib/address'
import { memberOf } from '@/lib/members'
import { rememberSearch } from './lastSearch'

/** What every list request carries; the filters beside it have the names of the query string. */
export interface ListParams<F extends string = string> {
  q?: string
  /** A field's name, descending with a leading minus. */
  sort?: string
  page: number
  size: number
  filters: Partial<Record<F, string>>
}

export const PAGE_SIZES = [20, 50, 100, 200]

/** The rows that a list can be paged through. */
const REACH = 10_000

export function parseListParams<F extends string>(
  search: URLSearchParams,
  names: readonly F[],
  defaults: { sort?: string; size?: number } = {},
): ListParams<F> {
  const number = (name: string, fallback: number) => {
    const value = Number(search.get(name))
    return Number.isInteger(value) && value > 0 ? value : fallback
  }
  const filters: Partial<Record<F, string>> = {}
  for (const name of names) {
    const value = search.get(name)
    if (value) filters[name] = value
  }
  const size = Math.min(number('size', defaults.size ?? 20), 200)
  return {
    q: search.get('q') ?? undefined,
    sort: search.get('sort') ?? defaults.sort,
    page: Math.min(number('page', 1), Math.floor(REACH / size)),
    size,
    filters,
  }
}

/** Search, order and page as the generated clients take them; an order that the list does not know is that of the server. */
export const pageArgs = <S extends string>(
  { q, sort, page, size }: Partial<Omit<ListParams, 'filters'>>,
  sorts: readonly S[],
) => ({ q, sort: memberOf(sorts, sort), page, size })

/** New values by the names that they have in the URL; undefined leaves it. */
export type ListChange = Record<string, string | number | undefined>

/** The URL after a change: empty values leave it, and anything but the page itself goes back to page 1. */
export function withChange(search: URLSearchParams, change: ListChange): URLSearchParams {
  const next = new URLSearchParams(search)
  if (!('page' in change)) next.delete('page')
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === '' || (name === 'page' && value === 1)) next.delete(name)
    else next.set(name, String(value))
  }
  return next
}

/** The address of a list's workbook: the same search, filters and order, all pages. Of several values, joined by dots in the page's own address, each is sent. */
export function exportUrl(list: string, { q, sort, filters }: Pick<ListParams, 'q' | 'sort' | 'filters'>): string {
  const search = new URLSearchParams({ format: 'xlsx' })
  if (q) search.set('q', q)
  if (sort) search.set('sort', sort)
  for (const [name, value] of Object.entries(filters))
    for (const each of value?.split('.') ?? []) search.append(name, each)
  return `/api/v1/${list}/export?${search}`
}

/** A filter as the address says it, where its page knows what is meant. */
function known(shape: AddressShape, search: URLSearchParams): URLSearchParams {
  const understood = new URLSearchParams(search)
  for (const [name, read] of Object.entries(shape))
    if (understood.has(name) && read(understood.get(name)!) === undefined) understood.delete(name)
  return understood
}

/** What a list's address says, by its shape. */
export const readListParams = <S extends AddressShape>(
  shape: S,
  search: URLSearchParams,
  defaults: { sort?: string; size?: number } = {},
) => parseListParams(known(shape, search), Object.keys(shape) as Extract<keyof S, string>[], defaults)

/** A list's search, filters, sort and page, kept in the URL so that a colleague can be sent the link; its filters are those of its shape (`entities/addresses`). */
export function useListParams<S extends AddressShape>(shape: S, defaults: { sort?: string; size?: number } = {}) {
  type F = Extract<keyof S, string>
  const [search, setSearch] = useSearchParams()
  const { pathname, search: shown } = useLocation()
  useEffect(() => rememberSearch(pathname, shown), [pathname, shown])
  const key = search.toString()
  const { sort, size } = defaults
  const params = useMemo(
    () => readListParams(shape, new URLSearchParams(key), { sort, size }),
    [key, shape, sort, size],
  )
  const change = useCallback(
    (values: Partial<Record<F | 'q' | 'sort' | 'page' | 'size', string | number | undefined>>) =>
      setSearch((current) => withChange(current, values), {
        replace: true,
      }),
    [setSearch],
  )
  return { params, change }
}
