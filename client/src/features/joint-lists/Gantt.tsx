import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { BoardEnterprise, MonthBoard } from '@/api/generated'
import { neighbour } from './counting'
import { EnterpriseBlock } from './EnterpriseBlock'
import { dayWidthFor, NAME_WIDTH, BODY_WIDTH, RESULT_WIDTH } from './geometry'
import { GanttHead } from './GanttHead'
import { itemsOf, topOf, visibleRange } from './scrolling'
import { StreetRow } from './StreetRow'
import { useSize } from './useSize'

interface Props {
  board: MonthBoard
  enterprises: readonly BoardEnterprise[]
  chosen: string | undefined
  onChoose: (id: string | undefined) => void
  onOpen: () => void
}

/** One block an enterprise, one row a body; only the blocks in view are in the page. Arrow keys walk, Enter opens the panel. */
export function Gantt({ board, enterprises, chosen, onChoose, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const size = useSize(scroller)
  const [scrollTop, setScrollTop] = useState(0)
  const dayWidth = dayWidthFor(size.width, board.days.length)
  const { items, height } = useMemo(() => itemsOf(enterprises, board.streets), [enterprises, board.streets])
  const range = visibleRange(items, scrollTop, size.height)
  const keyed = useRef(false)

  // The choice comes back by way of the URL; a key that is pressed before that walks on from here.
  const walked = useRef(chosen)
  useEffect(() => {
    walked.current = chosen
  }, [chosen])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onOpen()
    if (event.key === 'Escape') onChoose(undefined)
    if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
    keyed.current = true
    walked.current = neighbour(enterprises, walked.current, event.key)
    onChoose(walked.current)
  }

  useEffect(() => {
    const box = scroller.current
    if (!box || !keyed.current) return
    keyed.current = false
    const item = topOf(items, chosen)
    if (!item) return
    if (item.top < box.scrollTop) box.scrollTop = item.top
    else if (item.top + item.height > box.scrollTop + size.height - 38)
      box.scrollTop = item.top + item.height - size.height + 38
  }, [items, chosen, size.height])

  const choose = useCallback((id: string) => onChoose(id), [onChoose])
  const width = Math.max(size.width, NAME_WIDTH + BODY_WIDTH + board.days.length * dayWidth + RESULT_WIDTH)
  return (
    // One stop of Tab that the arrow keys walk; readers have the table.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <div
      ref={scroller}
      className="gantt"
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
      tabIndex={0}
      role="group"
      aria-label="月度看板：上下键换企业，左右键换入企，回车看详情；读屏请用表格视图"
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <div style={{ width }}>
        <GanttHead board={board} dayWidth={dayWidth} />
        <div className="gantt__body" style={{ height }}>
          {items
            .slice(range.from, range.to)
            .map((item) =>
              item.kind === 'street' ? (
                <StreetRow key={item.street.code} item={item} />
              ) : (
                <EnterpriseBlock
                  key={item.enterprise.id}
                  board={board}
                  item={item}
                  dayWidth={dayWidth}
                  chosen={chosen}
                  onChoose={choose}
                />
              ),
            )}
        </div>
      </div>
    </div>
  )
}
