import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Draft } from './drafts'
import type { Intention } from './intentions'

interface Schema extends DBSchema {
  drafts: { key: [string, string]; value: Draft<unknown> }
  intentions: { key: [string, string]; value: Intention }
}

let opening: Promise<IDBPDatabase<Schema>> | null = null

/** What this browser keeps of unfinished work; each row belongs to one person. */
export function database(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>('supervision', 1, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: ['owner', 'id'] })
      db.createObjectStore('intentions', { keyPath: ['owner', 'id'] })
    },
    terminated: () => {
      opening = null
    },
  })
  opening.catch(() => {
    opening = null
  })
  return opening
}

/** All keys of one person. */
export const ownedBy = (owner: string) => IDBKeyRange.bound([owner], [owner, []])
