import { Button, Input } from 'antd'
import { useState } from 'react'
import type { PublishedSchedule, WorkCalendarYear } from '@/api/generated'
import { Card, ConfirmModal, useLeaveGuard } from '@/ui'
import { MonthTable } from './MonthTable'
import { changesBetween, marksOf, monthsOf, restsUnder, toggled } from './month'
import { usePublish } from './queries'
import { ScheduleChanges } from './ScheduleChanges'

interface Props {
  year: WorkCalendarYear
  onDone: (published: PublishedSchedule) => void
  onCancel: () => void
}

/** Draws up a year's schedule by clicking its days, beginning with the one in force. */
export function ScheduleEditor({ year, onDone, onCancel }: Props) {
  const [marks, setMarks] = useState(() => marksOf(year.days))
  const [name, setName] = useState('')
  const [asking, setAsking] = useState(false)
  const publish = usePublish(year.year, year.version)
  const days = [...marks.values()].sort((a, b) => a.date.localeCompare(b.date))
  const changes = changesBetween(year.days, days)
  useLeaveGuard(changes.length > 0)

  return (
    <>
      <Card
        title={`拟定${year.year}年放假安排`}
        note="先填节日名称，再点日期：工作日点一下为放假，周末点一下为调休上班、再点为放假，再点取消"
        extra={
          <Input
            aria-label="节日名称"
            placeholder="节日名称，如 春节"
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.target.value)}
            style={{ width: 180 }}
          />
        }
      >
        <div className="year">
          {monthsOf(year.year, true).map((month) => (
            <MonthTable
              key={month}
              month={month}
              marks={marks}
              rests={(date) => restsUnder(marks, date)}
              onToggle={(date) => setMarks(toggled(marks, date, name.trim() || '放假调整'))}
            />
          ))}
        </div>
      </Card>
      <div className="action-bar action-bar--sticky">
        <span>
          列明 {days.length} 天，比现行变动 {changes.length} 天
        </span>
        <span>
          <Button onClick={onCancel}>放弃</Button>{' '}
          <Button type="primary" disabled={days.length === 0} onClick={() => setAsking(true)}>
            核对并发布
          </Button>
        </span>
      </div>
      <ConfirmModal
        open={asking}
        title={`发布${year.year}年放假安排`}
        okText="发布"
        acknowledge="已与国务院办公厅通知核对，发布后立即按此计算期限"
        onConfirm={async () => onDone(await publish.mutateAsync(days))}
        onClose={() => setAsking(false)}
      >
        {changes.length === 0 ? (
          <p>列明的日期与现行一致，发布后不再标为暂定。</p>
        ) : (
          <ScheduleChanges changes={changes} />
        )}
      </ConfirmModal>
    </>
  )
}
