import { useQuery } from '@tanstack/react-query'
import { Navigate } from 'react-router'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { Page, QueryView } from '@/ui'
import { newestListsQuery } from './queries'

/** Opens the month that is being worked on: the latest one that has a list, but no earlier one than this month. */
export function Component() {
  const me = useMe()
  const result = useQuery(newestListsQuery)
  return (
    <Page>
      <QueryView result={result}>
        {(lists) => {
          const thisMonth = me.today.slice(0, 7)
          const latest = lists.items[0]?.month ?? thisMonth
          return <Navigate replace to={pages.board(latest > thisMonth ? latest : thisMonth)} />
        }}
      </QueryView>
    </Page>
  )
}
