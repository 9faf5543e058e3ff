/** A value as an address has it; undefined where it has none. */
export function written(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.join('.') || undefined
  if (typeof value === 'string') return value || undefined
  return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : undefined
}

/** A path with its parameters, in the order in which they are named. */
export function addressOf(path: string, search: Readonly<Record<string, unknown>> = {}): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    const text = written(value)
    if (text !== undefined) params.set(name, text)
  }
  return params.size === 0 ? path : `${path}?${params}`
}
