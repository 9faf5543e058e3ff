export interface Change {
  member: string
  before: string | null
  after: string | null
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Member by member, what a change was; members that did not change are not in the trail. */
export function changesOf(before: unknown, after: unknown): Change[] {
  const old = (before ?? {}) as Record<string, unknown>
  const now = (after ?? {}) as Record<string, unknown>
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].map((member) => ({
    member,
    before: textOf(old[member]),
    after: textOf(now[member]),
  }))
}
