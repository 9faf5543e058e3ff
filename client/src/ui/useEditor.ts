import { useEffect, useState } from 'react'
import type { Version } from '@/lib/drafts'
import { changesOf, merged, same, type Change, type Shape } from '@/lib/merge'
import type { Kept } from './Drafted'

/** A record as it was read. */
interface AsRead<T> {
  present: T
  version: Version
}

interface Source<T> extends AsRead<T> {
  shape: Shape<T>
  kept: Kept<T>
  /** Reads the record again, after it was refused as stale; `present` and `version` follow. */
  reload?: () => Promise<AsRead<T>>
}

export interface Editor<T> {
  value: T
  /** What the form was opened with. */
  base: T
  /** The version that `value` was made from: what `If-Match` must say. */
  version: Version
  dirty: boolean
  /** When the draft was kept that the form began with. */
  restoredAt: number | null
  /** The browser could not keep what was typed last. */
  unkept: boolean
  change: (value: T) => void
  /** Back to what the server has. */
  discard: () => void
  /** The server has it. */
  saved: () => void
  /** What a colleague has changed meanwhile; null while nobody has. */
  newer: Change[] | null
  /** Goes on with the newer version: the named parts as the colleague has them, all others as they were typed. */
  settle: (theirs: Iterable<string>) => void
  /** Looks what is there now; true if it already says what was typed, as it does after an answer that never arrived. */
  stale: () => Promise<boolean>
  /** Rises whenever `value` was changed by something else than typing; a form that holds its own values takes them anew. */
  edition: number
}

interface State<T> {
  base: T
  version: Version
  value: T
  dirty: boolean
  restoredAt: number | null
  edition: number
}

/**
 * What is typed into a form, together with the version that it was made from. A newer version never slips under it: what a colleague
 * has changed is shown part by part, and is saved over only by whoever has seen it.
 */
export function useEditor<T>({ present, version, shape, kept, reload }: Source<T>): Editor<T> {
  const [state, setState] = useState<State<T>>(() =>
    kept.found
      ? { ...kept.found, dirty: true, restoredAt: kept.found.savedAt, edition: 0 }
      : { base: present, version, value: present, dirty: false, restoredAt: null, edition: 0 },
  )
  const moved = version !== state.version
  const changes = moved ? changesOf(shape, state.base, state.value, present) : []

  if (moved && (!state.dirty || changes.length === 0)) {
    const value = state.dirty ? state.value : present
    setState({
      ...state,
      base: present,
      version,
      value,
      dirty: !same(partsOf(shape, value), partsOf(shape, present)),
      edition: state.dirty ? state.edition : state.edition + 1,
    })
  }

  const { save, clear } = kept
  const { base, value, dirty } = state
  useEffect(() => {
    if (dirty) save({ version: state.version, base, value })
    else clear()
  }, [save, clear, dirty, state.version, base, value])

  const replaceBy = (part: Partial<State<T>>) => setState((old) => ({ ...old, ...part, edition: old.edition + 1 }))
  return {
    value,
    base,
    version: state.version,
    dirty,
    restoredAt: state.restoredAt,
    unkept: kept.failed,
    edition: state.edition,
    newer: changes.length > 0 ? changes : null,
    change: (next) => setState((old) => ({ ...old, value: next, dirty: true })),
    discard: () => replaceBy({ base: present, version, value: present, dirty: false, restoredAt: null }),
    saved: () => {
      clear()
      setState((old) => ({ ...old, base: old.value, dirty: false, restoredAt: null }))
    },
    settle: (theirs) =>
      replaceBy({
        base: present,
        version,
        value: merged(shape, value, present, theirs),
        dirty: true,
      }),
    stale: async () => {
      if (!reload) return false
      const found = await reload()
      return same(partsOf(shape, value), partsOf(shape, found.present))
    },
  }
}

const partsOf = <T>(shape: Shape<T>, value: T) => shape.parts(value).map((part) => part.value)
