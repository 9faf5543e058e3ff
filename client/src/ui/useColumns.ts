import { useState } from 'react'

export interface Choosable {
  key: string
  title: string
  /** Hidden until chosen. */
  optional?: boolean
}

const storageKey = (table: string) => `supervision.columns.${table}`

function stored(table: string): Record<string, boolean> {
  try {
    return (JSON.parse(localStorage.getItem(storageKey(table)) ?? '{}') as Record<string, boolean> | null) ?? {}
  } catch {
    return {}
  }
}

/** Which columns a person has chosen, by what differs from the default, so that a column added later appears. */
export function visibleColumns<C extends Choosable>(columns: readonly C[], choice: Record<string, boolean>): C[] {
  return columns.filter((column) => choice[column.key] ?? !column.optional)
}

/** The columns that a person sees of a table, remembered in this browser. */
export function useColumns<C extends Choosable>(table: string, columns: readonly C[]) {
  const [choice, setChoice] = useState(() => stored(table))
  const choose = (keys: readonly string[]) => {
    const next: Record<string, boolean> = {}
    for (const column of columns) {
      const shown = keys.includes(column.key)
      if (shown === Boolean(column.optional)) next[column.key] = shown
    }
    setChoice(next)
    localStorage.setItem(storageKey(table), JSON.stringify(next))
  }
  return { visible: visibleColumns(columns, choice), choose }
}
