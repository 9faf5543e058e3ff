import { database } from './database'
import { newKey } from './newKey'

/** Minutes for which a repetition of the same request is taken for the same intention; later whoever repeats it wants it done anew. */
const LIFE = 15 * 60_000

/** A request that was sent and whose answer is not known: its key goes with each repetition, so that the server does the work once. */
export interface Intention {
  owner: string
  /** Names the verb and what it is done to. */
  id: string
  key: string
  /** A fingerprint of what was sent (which itself is not kept here), and the version of the record. */
  body: string
  version: string | null
  begunAt: number
}

export const isLapsed = (intention: Intention, now: number) => now - intention.begunAt > LIFE

/** For a browser that keeps nothing: good for as long as the page is open. */
const memory = new Map<string, Intention>()

async function kept(owner: string, id: string): Promise<Intention | undefined> {
  return memory.get(`${owner} ${id}`) ?? (await (await database()).get('intentions', [owner, id]))
}

/** Begins an intention, or goes on with the one that is open for the same body and version. */
export async function begin(wanted: Omit<Intention, 'key' | 'begunAt'>, now = Date.now()): Promise<Intention> {
  const open = await kept(wanted.owner, wanted.id).catch(() => undefined)
  if (open && open.body === wanted.body && open.version === wanted.version && !isLapsed(open, now)) return open
  const fresh: Intention = { ...wanted, key: newKey(), begunAt: now }
  await database()
    .then((db) => db.put('intentions', fresh))
    .catch(() => memory.set(`${fresh.owner} ${fresh.id}`, fresh))
  return fresh
}

/** The server has answered, whatever it says: the intention is over. */
export async function settle({ owner, id, key }: Intention): Promise<void> {
  memory.delete(`${owner} ${id}`)
  const db = await database().catch(() => null)
  if (db && (await db.get('intentions', [owner, id]))?.key === key) await db.delete('intentions', [owner, id])
}

/** Fifty-three bits that differ where two texts do; nothing of the text can be read from them. */
export function fingerprintOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index++) {
    const char = text.charCodeAt(index)
    a = Math.imul(a ^ char, 2654435761)
    b = Math.imul(b ^ char, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return `${text.length}-${(4294967296 * (2097151 & b) + (a >>> 0)).toString(36)}`
}
