/**
 * One key for one intention. A request that is sent again while its first sending is under way, or after the network broke and
 * nobody knows whether it arrived, carries the same Idempotency-Key, so the server does the work once.
 */
const open = new Map<string, { key: string; uses: number }>()

export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  // A page served without TLS has no randomUUID; the street's terminals are such.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export interface Intent {
  key: string
  /** Call with true once the server has answered (whatever it says), with false when nobody knows. */
  settle: (answered: boolean) => void
}

/** The key for a request; `identity` is null for bodies that cannot be compared, such as files. */
export function intentOf(identity: string | null): Intent {
  if (identity === null) return { key: newKey(), settle: () => undefined }
  const entry = open.get(identity) ?? { key: newKey(), uses: 0 }
  entry.uses++
  open.set(identity, entry)
  return {
    key: entry.key,
    settle: (answered) => {
      entry.uses--
      if (answered && entry.uses === 0 && open.get(identity) === entry) open.delete(identity)
    },
  }
}
