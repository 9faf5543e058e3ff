import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { workCalendar, workCalendarQueries, type SpecialDay } from '@/api/generated'
import { QueryView } from '@/ui'
import { MovedList } from './MovedList'

/** Before publishing: which deadlines of open matters would be other days. */
export function WhatMoves({ year, days }: { year: number; days: SpecialDay[] }) {
  const result = useQuery({
    queryKey: [...workCalendarQueries.key, 'preview', year, days],
    queryFn: ({ signal }) => workCalendar.preview({ year, body: { days, provisional: false }, signal }),
    placeholderData: keepPreviousData,
  })
  return (
    <QueryView result={result} rows={2}>
      {({ moved }) =>
        moved.length === 0 ? (
          <p>未办结事项的期限不会变动。</p>
        ) : (
          <>
            <p>发布后以下 {moved.length} 项期限将变动：</p>
            <MovedList moved={moved} />
          </>
        )
      }
    </QueryView>
  )
}
