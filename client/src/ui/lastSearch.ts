/** The search, filters and page with which each list was last shown in this tab, by its path: the way back from a record leads there. */
const last = new Map<string, string>()

export function rememberSearch(path: string, search: string): void {
  last.set(path, search)
}

/** A list's address as it was last shown; an address that says its own filters stays as it is. */
export function asLastShown(to: string): string {
  const search = last.get(to)
  return search ? `${to}${search}` : to
}
