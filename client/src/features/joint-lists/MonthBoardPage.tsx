import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useParams } from 'react-router'
import { jointListsQueries, type MonthBoard } from '@/api/generated'
import { Empty, Page, ProblemAlert, QueryView, useIsPhone } from '@/ui'
import { BoardHead } from './BoardHead'
import { BoardTable } from './BoardTable'
import { chosenOf } from './counting'
import { DispatchModal } from './DispatchModal'
import { Figures } from './Figures'
import { matching, ofView, useBoardFilter, viewCounts } from './filters'
import { Gantt } from './Gantt'
import { Legend } from './Legend'
import { NamesOf } from './names'
import { PhoneBoard } from './PhoneBoard'
import { useDerivation } from './queries'
import { Toolbar } from './Toolbar'
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
  const phone = useIsPhone()
  const derivation = useDerivation(board)
  const [filter, change] = useBoardFilter()
  const [dispatching, setDispatching] = useState(false)

  const { street, body, q, view } = filter
  const found = useMemo(() => matching(board.enterprises, { street, body, q }), [board.enterprises, street, body, q])
  const counts = useMemo(() => viewCounts(found), [found])
  const shown = useMemo(() => ofView(found, view), [found, view])
  const chosen = useMemo(() => chosenOf(board.enterprises, filter.chosen), [board.enterprises, filter.chosen])
  const choose = (id: string | undefined) => change({ chosen: id })

  return (
    <>
      <BoardHead board={board} derivation={derivation} onDispatch={() => setDispatching(true)} />
      <ProblemAlert error={derivation.error} />
      {board.totals.outdated > 0 && <Outdated count={board.totals.outdated} />}
      <Figures board={board} onView={(next) => change({ view: next })} />
      <div className={chosen ? 'board board--side' : 'board'}>
        <section className="card board__card" aria-label="企业与入企">
          <Toolbar board={board} filter={filter} counts={counts} change={change} />
          {shown.length === 0 ? (
            <Nothing board={board} filtered={board.enterprises.length > 0} />
          ) : filter.mode === 'table' ? (
            <BoardTable board={board} enterprises={shown} onChoose={choose} />
          ) : phone ? (
            <PhoneBoard board={board} enterprises={shown} onChoose={choose} />
          ) : (
            <Gantt
              board={board}
              enterprises={shown}
              chosen={filter.chosen}
              onChoose={choose}
              onOpen={() => document.getElementById('visit-panel')?.focus()}
            />
          )}
          <footer className="card__foot board__foot">
            <span>
              共 {shown.length} 家企业；街道内按备案行数从多到少
              {board.provisional && '；该年放假安排尚未公布，工作日为暂定'}
            </span>
            {filter.mode === 'gantt' && <Legend />}
          </footer>
        </section>
        {chosen && <VisitSide board={board} chosen={chosen} onChoose={choose} />}
      </div>
      <DispatchModal board={board} open={dispatching} onClose={() => setDispatching(false)} />
    </>
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
