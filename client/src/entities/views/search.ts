/** What of a list's address makes its view: everything but the page. */
export function viewOf(search: string): string {
  const params = new URLSearchParams(search)
  params.delete('page')
  return params.toString()
}

/** The same search, filters and order, in whatever sequence they were chosen. */
export function sameView(one: string, other: string): boolean {
  const sorted = (search: string) => {
    const params = new URLSearchParams(search)
    params.sort()
    return params.toString()
  }
  return sorted(one) === sorted(other)
}
