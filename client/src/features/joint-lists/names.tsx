import { createContext, useContext } from 'react'
import type { BoardDepartment, MonthBoard } from '@/api/generated'

const Departments = createContext<ReadonlyMap<string, BoardDepartment>>(new Map())

export function NamesOf({ board, children }: { board: MonthBoard; children: React.ReactNode }) {
  return <Departments value={new Map(board.departments.map((each) => [each.code, each]))}>{children}</Departments>
}

/** A department's names by its code. An office's own short name holds its street, which its enterprise's row says already, so a column shows its body's. */
export function useNames() {
  const departments = useContext(Departments)
  return {
    full: (code: string) => departments.get(code)?.name ?? code,
    short: (code: string) => departments.get(code)?.shortName ?? code,
    column: (code: string) => {
      const found = departments.get(code)
      return (found && departments.get(found.body)?.shortName) ?? found?.shortName ?? code
    },
  }
}
