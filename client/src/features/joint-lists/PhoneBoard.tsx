import { Button } from 'antd'
import { useEffect, useState } from 'react'
import type { BoardEnterprise, BoardLine, MonthBoard } from '@/api/generated'
import { RiskMark } from '@/ui'
import { mergedOf } from './counting'
import { groupsOf, spanOf } from './geometry'
import { useNames } from './names'
import { todayLine } from './shading'
import type { BoardWindow } from './useBoardWindow'

interface Props {
  board: MonthBoard
  window: BoardWindow
  onChoose: (id: string) => void
}

const STEP = 30
const DAY = 10

/** A phone has no room for days: each enterprise is a card with its windows as small bars, and opens its visit. */
export function PhoneBoard({ board, window, onChoose }: Props) {
  const [count, setCount] = useState(STEP)
  const { whole, look } = window
  const total = whole?.total ?? 0
  useEffect(() => look(0, Math.min(count, total) - 1), [look, count, total])
  const places = Array.from({ length: Math.min(count, total) }, (_, place) => place)
  return (
    <ul className="phone-board">
      {places.map((place) => {
        const enterprise = window.at(place)?.enterprise
        return (
          <li key={place} aria-busy={!enterprise}>
            {enterprise ? <Item board={board} enterprise={enterprise} onChoose={onChoose} /> : '正在读取…'}
          </li>
        )
      })}
      {total > count && (
        <li>
          <Button block onClick={() => setCount(count + STEP)}>
            再显示 {Math.min(STEP, total - count)} 家
          </Button>
        </li>
      )}
    </ul>
  )
}

function Item({
  board,
  enterprise,
  onChoose,
}: {
  board: MonthBoard
  enterprise: BoardEnterprise
  onChoose: (id: string) => void
}) {
  const { lines, visits, unplaced, waiting } = mergedOf([enterprise])
  const street = board.streets.find((each) => each.code === enterprise.subdistrictCode)
  return (
    <div className="phone-board__item">
      <p className="phone-board__name">{enterprise.name}</p>
      <p className="text2">
        <RiskMark colour={enterprise.riskColour} /> {street?.name} ·{' '}
        {visits > 0 ? `${lines} 行 → ${visits} 次` : `${enterprise.lines.length} 行`}
        {unplaced > 0 && <span className="block__red"> · 未排入 {unplaced} 行</span>}
        {waiting > 0 && <span className="block__gold"> · 待推导 {waiting} 行</span>}
      </p>
      {groupsOf(enterprise).map(({ visit, lines: own }) => (
        <button
          key={visit?.id ?? 'rest'}
          type="button"
          className={visit?.joint ? 'phone-board__visit phone-board__visit--joint' : 'phone-board__visit'}
          onClick={() => onChoose(visit?.id ?? enterprise.id)}
        >
          <span className="phone-board__when">
            {visit?.inspection?.date
              ? `${Number(visit.inspection.date.slice(8))}日`
              : visit
                ? '待排'
                : own.some((line) => line.unplaceable)
                  ? '未排入'
                  : '待推导'}
          </span>
          <Bars
            board={board}
            lines={own}
            days={visit?.inspection?.date ? [visit.inspection.date] : (visit?.days ?? [])}
          />
        </button>
      ))}
    </div>
  )
}

function Bars({ board, lines, days }: { board: MonthBoard; lines: BoardLine[]; days: string[] }) {
  const names = useNames()
  const width = board.days.length * DAY
  const share = (pixels: number) => `${(pixels / width) * 100}%`
  const today = todayLine(board, DAY)
  const shared = days.length > 0 ? spanOf({ from: days[0]!, to: days.at(-1)! }, board.days, DAY) : null
  return (
    <span className="phone-board__bars">
      {lines.map((line) => {
        const bar = spanOf(line.window, board.days, DAY)
        return (
          <span key={line.id} className="phone-board__row">
            <span>{names.column(line.department)}</span>
            <span className="phone-board__track">
              <i
                className={line.unplaceable ? 'bar bar--unplaced' : 'bar'}
                style={{ left: share(bar.left), width: share(bar.width) }}
              />
              {shared && (
                <i className="phone-board__shared" style={{ left: share(shared.left), width: share(shared.width) }} />
              )}
              {today !== null && <i className="phone-board__today" style={{ left: share(today) }} />}
            </span>
          </span>
        )
      })}
    </span>
  )
}
