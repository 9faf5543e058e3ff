import { useQuery } from '@tanstack/react-query'
import { DatePicker, Form, Select } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useMe } from '@/api/me'
import { workCalendarQueries, type DeadlineKind } from '@/api/generated'
import { formatDateWeekday } from '@/lib/dates'
import { optionsOf } from '@/lib/labels'
import { Card, ClauseLink, QueryView, ToneTag } from '@/ui'
import { deadlineFromLabels, deadlineKindLabels } from './labels'

const pickers: Record<DeadlineKind, 'date' | 'month' | 'year'> = {
  monthlyFiling: 'month',
  monthlyReport: 'month',
  aheadOfVisit: 'date',
  afterClosure: 'date',
  annualPlan: 'year',
}

/** A question is not overdue, only past. */
function awayFrom(workingDays: number): string {
  if (workingDays === 0) return '就是今天'
  return workingDays > 0 ? `距今天还有 ${workingDays} 个工作日` : `已过 ${-workingDays} 个工作日`
}

/** Asks the server for one deadline and shows how it was counted. */
export function DeadlineCalculator() {
  const { today } = useMe()
  const [kind, setKind] = useState<DeadlineKind>('aheadOfVisit')
  const [date, setDate] = useState(() => dayjs(today).add(14, 'day').format('YYYY-MM-DD'))
  const result = useQuery(workCalendarQueries.getDeadline({ kind, date }))
  return (
    <Card title="期限计算" note="按现行安排和方案参数">
      <Form layout="vertical">
        <Form.Item label="期限种类">
          <Select
            aria-label="期限种类"
            value={kind}
            options={optionsOf(deadlineKindLabels)}
            onChange={(chosen: DeadlineKind) => setKind(chosen)}
          />
        </Form.Item>
        <Form.Item label={deadlineFromLabels[kind]}>
          <DatePicker
            aria-label={deadlineFromLabels[kind]}
            picker={pickers[kind]}
            allowClear={false}
            value={dayjs(date)}
            onChange={(chosen) => chosen && setDate(chosen.format('YYYY-MM-DD'))}
            style={{ width: '100%' }}
          />
        </Form.Item>
      </Form>
      <div className="deadline-answer" aria-live="polite">
        <QueryView result={result} rows={2}>
          {(deadline) => (
            <>
              <p>
                <span className="deadline-answer__date">{formatDateWeekday(deadline.date, 0)}</span>{' '}
                {deadline.provisional && <ToneTag tone="gold">暂定</ToneTag>}
              </p>
              <p className="text2">{awayFrom(deadline.workingDaysLeft)}</p>
              <p>
                {deadline.explanation} <ClauseLink clause={deadline.clause} />
              </p>
            </>
          )}
        </QueryView>
      </div>
    </Card>
  )
}
