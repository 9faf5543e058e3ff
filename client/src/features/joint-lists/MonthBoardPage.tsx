import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { jointListsQueries, type BoardEnterprise, type MonthBoard } from '@/api/generated'
import { Empty, Page, ProblemAlert, QueryView, useIsPhone, usePrinting } from '@/ui'
import { BoardHead } from './BoardHead'
import { BoardTable } from './BoardTable'
import { chosenOf } from './counting'
import { DispatchModal } from './DispatchModal'
import { Figures } from './Figures'
import { useBoardFilter } from './filters'
import { Gantt } from './Gantt'
import { Legend } from './Legend'
import { NamesOf } from './names'
import { PhoneBoard } from './PhoneBoard'
import { useDerivation } from './queries'
import { Toolbar } from './Toolbar'
import { useBoardWindow } from './useBoardWindow'
import { useChosen } from './useChosen'
import { VisitSide } from './VisitSide'
import './board.css'
import './gantt.css'
import './panel.css'

export function Component() {
  const { month = '' } = useParams()
  const result = useQuery(jointListsQueries.showMonthBoard({ month }))
  return (
    <Page className="board-page">
      <QueryView result={result} rows={12}>
        {(board) => (
          <NamesOf board={board}>
            <Board key={board.month} board={board} />
          </NamesOf>
        )}
      </QueryView>
    </Page>
  )
}

function Board({ board }: { board: MonthBoard }) {
  const derivation = useDerivation(board)
  const [filter, change] = useBoardFilter()
  const [dispatching, setDispatching] = useState(false)
  const [whole, setWhole] = useState<BoardEnterprise[]>()
  const window = useBoardWindow(board.month, filter)
  const { entry, linked } = useChosen(board.month, filter, window)
  const choose = (id: string | undefined) => change({ chosen: id })

  return (
    <>
      <BoardHead
        board={board}
        filter={filter}
        derivation={derivation}
        onDispatch={() => setDispatching(true)}
        onPrint={setWhole}
      />
      <ProblemAlert error={derivation.error} />
      {board.totals.outdated > 0 && <Outdated count={board.totals.outdated} />}
      <Figures board={board} onView={(view) => change({ view })} />
      <div className={entry ? 'board board--side' : 'board'}>
        <section className="card board__card" aria-label="企业与入企">
          <Toolbar board={board} filter={filter} counts={window.whole?.counts} change={change} />
          <QueryView result={{ ...window, data: window.whole, isPending: !window.whole }} rows={10}>
            {(found) =>
              found.total === 0 ? (
                <Nothing board={board} filtered={board.totals.enterprises > 0} />
              ) : (
                <View
                  key={JSON.stringify({ ...filter, chosen: undefined })}
                  board={board}
                  mode={filter.mode}
                  window={window}
                  whole={whole}
                  chosen={filter.chosen}
                  linked={linked}
                  onChoose={choose}
                />
              )
            }
          </QueryView>
          <footer className="card__foot board__foot">
            <span>
              共 {window.whole?.total ?? 0} 家企业；街道内按备案行数从多到少
              {board.provisional && '；该年放假安排尚未公布，工作日为暂定'}
            </span>
            {filter.mode !== 'table' && <Legend />}
          </footer>
        </section>
        {entry && filter.chosen && (
          <VisitSide
            board={board}
            version={entry.version}
            chosen={chosenOf(entry.enterprise, filter.chosen)}
            onChoose={choose}
          />
        )}
      </div>
      <DispatchModal board={board} open={dispatching} onClose={() => setDispatching(false)} />
    </>
  )
}

interface ViewProps {
  board: MonthBoard
  mode: 'table' | undefined
  window: ReturnType<typeof useBoardWindow>
  whole: readonly BoardEnterprise[] | undefined
  chosen: string | undefined
  linked: number | undefined
  onChoose: (id: string | undefined) => void
}

/** On paper the month is a table whatever the screen shows: a board is cut off at its window. */
function View({ board, mode, window, whole, chosen, linked, onChoose }: ViewProps) {
  const phone = useIsPhone()
  const printing = usePrinting()
  if (mode === 'table' || printing)
    return <BoardTable board={board} window={window} printing={printing} whole={whole} onChoose={onChoose} />
  if (phone) return <PhoneBoard board={board} window={window} onChoose={onChoose} />
  return (
    <Gantt
      board={board}
      window={window}
      chosen={chosen}
      linked={linked}
      onChoose={onChoose}
      onOpen={() => document.getElementById('visit-panel')?.focus()}
    />
  )
}

function Outdated({ count }: { count: number }) {
  return (
    <p className="board-notice" role="status">
      推导之后有备案被撤回，或共同窗口已过：{count} 次入企不再成立，请重新推导后再下发。
    </p>
  )
}

function Nothing({ board, filtered }: { board: MonthBoard; filtered: boolean }) {
  if (filtered) return <Empty title="没有符合条件的企业" hint="可以放宽街道、单位或名称。" />
  return board.streets.length === 1 ? (
    <Empty title="本月还没有下发给本街道的检查" hint="名单由区应急管理局推导并下发，下发后在这里显示。" />
  ) : (
    <Empty title="本月还没有已备案的检查" hint="各单位备案后，这里按企业列出检查窗口，由牵头单位推导。" />
  )
}
