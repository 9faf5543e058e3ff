import { memberOf, membersOf } from './members'

/** Reads one parameter of a page's address; what it does not know is as if it had not been said. */
type Reader<T> = (text: string) => T | undefined

/** The parameters of a page's address, each with how it is read. */
export type AddressShape = Readonly<Record<string, Reader<unknown>>>

/** What a page's address says. */
export type AddressOf<S extends AddressShape> = { [Name in keyof S]?: NonNullable<ReturnType<S[Name]>> }

/** Free text: a search, a code, an id. */
export const text: Reader<string> = (written) => written || undefined

export const month: Reader<string> = (written) => /^\d{4}-(0[1-9]|1[0-2])$/.exec(written)?.[0]

export const day: Reader<string> = (written) => /^\d{4}-\d{2}-\d{2}$/.exec(written)?.[0]

export const number: Reader<number> = (written) => (/^\d{1,9}$/.test(written) ? Number(written) : undefined)

export const truth: Reader<boolean> = (written) =>
  written === 'true' || written === 'false' ? written === 'true' : undefined

/** A mark that is there or is not. */
export const flag: Reader<true> = (written) => written === '1' || written === 'true' || undefined

export const oneOf =
  <M extends string>(members: readonly M[]): Reader<M> =>
  (written) =>
    memberOf(members, written)

/** Several members, joined by dots. */
export const someOf =
  <M extends string>(members: readonly M[]): Reader<readonly M[]> =>
  (written) =>
    membersOf(members, written)

export function readAddress<S extends AddressShape>(shape: S, search: URLSearchParams): AddressOf<S> {
  const found: Record<string, unknown> = {}
  for (const [name, read] of Object.entries(shape)) {
    const value = read(search.get(name) ?? '')
    if (value !== undefined) found[name] = value
  }
  return found as AddressOf<S>
}
