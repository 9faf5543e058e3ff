import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { MonthBoard } from '@/api/generated'
import { besides, chosenOf, linkTo } from './counting'
import { EnterpriseBlock } from './EnterpriseBlock'
import { BODY_WIDTH, dayWidthFor, HEAD_HEIGHT, NAME_WIDTH, RESULT_WIDTH } from './geometry'
import { GanttHead } from './GanttHead'
import { StreetRow } from './StreetRow'
import type { BoardWindow } from './useBoardWindow'
import { useRows } from './useRows'
import { useSize } from './useSize'

interface Props {
  board: MonthBoard
  window: BoardWindow
  chosen: string | undefined
  /** Where the enterprise stands that a link names, once that is known. */
  linked: number | undefined
  onChoose: (id: string | undefined) => void
  onOpen: () => void
}

/** One block an enterprise, one row a body; only the blocks in view are in the page. Arrow keys walk, Enter opens the panel. */
export function Gantt({ board, window, chosen, linked, onChoose, onOpen }: Props) {
  'use no memo'
  const scroller = useRef<HTMLDivElement>(null)
  const size = useSize(scroller)
  const dayWidth = dayWidthFor(size.width, board.days.length)
  const { rows, shown, height, goTo } = useRows({ board: window, scroller, withStreets: true, known: true })

  // The choice comes back by way of the URL; a key that is pressed before that walks on from here.
  const walked = useRef<{ id: string | undefined; place: number | undefined }>({ id: chosen, place: linked })
  const place = window.placeOf(chosen) ?? linked
  useEffect(() => {
    if (chosen !== walked.current.id || place !== undefined) walked.current = { id: chosen, place }
  }, [chosen, place])

  const gone = useRef(false)
  useEffect(() => {
    if (linked === undefined || gone.current || size.height === 0) return
    gone.current = true
    goTo(linked, 'center')
  })

  const walk = async (key: string) => {
    const total = window.whole?.total ?? 0
    const { id, place: from } = walked.current
    const here = from === undefined ? undefined : window.at(from)
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      if (!here || !id) return
      walked.current.id = besides(chosenOf(here.enterprise, id), key)
    } else {
      const to = from === undefined ? 0 : Math.min(Math.max(from + (key === 'ArrowDown' ? 1 : -1), 0), total - 1)
      goTo(to)
      const enterprise = window.at(to)?.enterprise ?? (await window.load(to))
      if (!enterprise) return
      walked.current = { id: linkTo(enterprise), place: to }
    }
    onChoose(walked.current.id)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onOpen()
    if (event.key === 'Escape') onChoose(undefined)
    if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
    void walk(event.key)
  }

  const width = Math.max(size.width, NAME_WIDTH + BODY_WIDTH + board.days.length * dayWidth + RESULT_WIDTH)
  return (
    // One stop of Tab that the arrow keys walk; readers have the table.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <div
      ref={scroller}
      className="gantt"
      style={{ scrollPaddingTop: HEAD_HEIGHT }}
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
      tabIndex={0}
      role="group"
      aria-label="月度看板：上下键换企业，左右键换入企，回车看详情；读屏请用表格视图"
      onKeyDown={onKeyDown}
    >
      <div style={{ width }}>
        <GanttHead board={board} dayWidth={dayWidth} />
        <div className="gantt__body" style={{ height }}>
          {shown.map(({ index, key, start, size: tall }) => {
            const row = rows[index]!
            if (row.kind === 'street') return <StreetRow key={key} street={row.street} top={start} height={tall} />
            const enterprise = window.at(row.place)?.enterprise
            return enterprise ? (
              <EnterpriseBlock
                key={key}
                board={board}
                enterprise={enterprise}
                top={start}
                height={tall}
                dayWidth={dayWidth}
                chosen={chosen}
                onChoose={onChoose}
              />
            ) : (
              <div key={key} className="block block--coming" style={{ top: start, height: tall }} aria-busy="true" />
            )
          })}
        </div>
      </div>
    </div>
  )
}
