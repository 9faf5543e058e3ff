import { database, ownedBy } from './database'
import { isLapsed } from './intentions'

/** Days for which this browser keeps what nobody has handed in. */
export const DRAFT_DAYS = 14

const LIFE = DRAFT_DAYS * 86_400_000

/** The version of a record at which something was read; null for what the server does not have yet. */
export type Version = string | number | null

/** What was typed into a form and is not yet on the server. */
export interface Draft<T> {
  owner: string
  id: string
  /** The version that the form was opened with, and what it said. */
  version: Version
  base: T
  value: T
  savedAt: number
}

const isOver = (draft: { savedAt: number }, now: number) => now - draft.savedAt > LIFE

export async function readDraft<T>(owner: string, id: string, now = Date.now()): Promise<Draft<T> | null> {
  const found = await (await database()).get('drafts', [owner, id])
  return found && !isOver(found, now) ? (found as Draft<T>) : null
}

export async function writeDraft<T>(draft: Draft<T>): Promise<void> {
  await (await database()).put('drafts', draft)
}

export async function removeDraft(owner: string, id: string): Promise<void> {
  await (await database()).delete('drafts', [owner, id])
}

/** How many drafts somebody would lose by leaving this machine. */
export async function countDrafts(owner: string, now = Date.now()): Promise<number> {
  const found = await (await database()).getAll('drafts', ownedBy(owner))
  return found.filter((draft) => !isOver(draft, now)).length
}

/** Whoever signs out leaves nothing behind on a machine that others use. */
export async function forget(owner: string): Promise<void> {
  const db = await database()
  await Promise.all([db.delete('drafts', ownedBy(owner)), db.delete('intentions', ownedBy(owner))])
}

/** Removes what is too old or of no use any more, whosever it is, and the drafts of former versions, which had neither version nor age. */
export async function sweepDrafts(now = Date.now()): Promise<void> {
  for (const key of Object.keys(localStorage)) if (key.startsWith('supervision.draft.')) localStorage.removeItem(key)
  const db = await database()
  for (const draft of await db.getAll('drafts'))
    if (isOver(draft, now)) await db.delete('drafts', [draft.owner, draft.id])
  for (const intention of await db.getAll('intentions'))
    if (isLapsed(intention, now)) await db.delete('intentions', [intention.owner, intention.id])
}
