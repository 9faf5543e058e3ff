import type { MonthBoard } from '@/api/generated'
import type { Chosen } from './counting'
import { VisitPanel } from './VisitPanel'

interface Props {
  board: MonthBoard
  /** Of the draft when the visit was read. */
  version: number
  chosen: Chosen
  onChoose: (id: string | undefined) => void
}

/** Beside the board where there is room, else over its right side. It never takes the focus by itself, so that the arrow keys go on walking the board. */
export function VisitSide({ board, version, chosen, onChoose }: Props) {
  return (
    // Escape bubbles up from what is pressed within.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <aside
      className="card board__side"
      data-focus="beside"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChoose(undefined)
      }}
    >
      <VisitPanel
        key={chosen.visit?.id ?? chosen.enterprise.id}
        board={board}
        version={version}
        chosen={chosen}
        onChoose={onChoose}
      />
    </aside>
  )
}
