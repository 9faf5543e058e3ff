import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Workbench } from '@/api/generated'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { LinkButton, Page, PageHead, QueryView, useIsPhone } from '@/ui'
import { Answers } from './Answers'
import { MonthsChart } from './MonthsChart'
import { Pipeline } from './Pipeline'
import { Programme } from './Programme'
import { todayQuery } from './queries'
import { Recent } from './Recent'
import { Saved } from './Saved'
import { Todos } from './Todos'
import { isUrgent } from './urgent'
import './today.css'

export function Component() {
  const me = useMe()
  const phone = useIsPhone()
  const [month, setMonth] = useState<string>()
  const result = useQuery(todayQuery(month))
  const bench = result.data
  const board =
    bench &&
    (bench.todos.map((item) => item.target).find((target) => target?.of === 'month')?.month ?? bench.pipeline.month)
  return (
    <Page>
      <PageHead
        title="工作台"
        purpose={bench ? <Summary bench={bench} where={me.subdistrict?.name ?? '全区'} /> : '先办今天的，再办逾期的。'}
        actions={
          <>
            {me.can('inspections.read') && (
              <LinkButton to={pages.inspections({ from: me.today, to: me.today })}>今日检查安排</LinkButton>
            )}
            {board && me.can('joint-lists.read') && (
              <LinkButton type="primary" to={pages.board(board)}>
                打开 {Number(board.slice(5))}月看板
              </LinkButton>
            )}
          </>
        }
      />
      <QueryView result={result} rows={12}>
        {(data) => (
          <>
            {!phone && <Pipeline pipeline={data.pipeline} at={data.at} onMonth={setMonth} />}
            <div className="today-split">
              <div className="stack">
                <Todos items={data.todos} total={data.todoCount} />
                {phone && <Pipeline pipeline={data.pipeline} at={data.at} onMonth={setMonth} />}
                <Recent events={data.recent} />
              </div>
              <div className="stack">
                <div className="today-pair">
                  <Programme programme={data.programme} street={me.subdistrict?.name} />
                  <Saved pipeline={data.pipeline} programme={data.programme} />
                </div>
                <MonthsChart months={data.months} />
                <Answers answers={data.answers} />
              </div>
            </div>
          </>
        )}
      </QueryView>
    </Page>
  )
}

/** The visits of today are those of the street or of the whole district, whoever takes part: so it says which. */
function Summary({ bench, where }: { bench: Workbench; where: string }) {
  const urgent = bench.todos.filter(isUrgent).length
  return (
    <>
      {urgent > 0 ? (
        <>
          有 <strong className="today-urgent">{urgent} 件</strong> 今天要办或已逾期，先办最上面的
        </>
      ) : (
        '没有今天要办或逾期的事项'
      )}
      ；今日{where}检查 {bench.pipeline.today} 次，已到场 {bench.pipeline.todayStarted} 次。
    </>
  )
}
