/** The Chinese word of an enum member; a member that a newer server has added is shown as it came, never hidden. */
export function labelOf<K extends string>(labels: Record<K, string>, member: K | string | null | undefined): string {
  if (member === null || member === undefined) return ''
  return (labels as Record<string, string>)[member] ?? member
}

/** Options for a Select or a Radio, in the order of the label table. */
export function optionsOf<K extends string>(labels: Record<K, string>): { value: K; label: string }[] {
  return (Object.entries(labels) as [K, string][]).map(([value, label]) => ({ value, label }))
}
