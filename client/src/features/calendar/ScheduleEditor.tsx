import { Button, Input } from 'antd'
import { useState } from 'react'
import { affected } from '@/entities/affected'
import { WorkCalendarClient, type PublishedSchedule, type SpecialDay, type WorkCalendarYear } from '@/api/generated'
import {
  Card,
  ConfirmModal,
  DraftNote,
  Drafted,
  NewerVersion,
  useCommand,
  useEditor,
  useLeaveGuard,
  type Kept,
} from '@/ui'
import { MonthTable } from './MonthTable'
import { changesBetween, inOrder, marksOf, monthsOf, restsUnder, toggled } from './month'
import { ScheduleChanges } from './ScheduleChanges'
import { ScheduleUpload } from './ScheduleUpload'
import { scheduleShape } from './shape'
import { WhatMoves } from './WhatMoves'

interface Props {
  year: WorkCalendarYear
  reload: () => Promise<WorkCalendarYear>
  onDone: (published: PublishedSchedule) => void
  onCancel: () => void
}

/** Draws up a year's schedule by clicking its days, beginning with the one in force. */
export function ScheduleEditor(props: Props) {
  return (
    <Drafted<SpecialDay[]> id={`work-calendar.${props.year.year}`}>
      {(kept) => <Drawing {...props} kept={kept} />}
    </Drafted>
  )
}

function Drawing({ year, reload, onDone, onCancel, kept }: Props & { kept: Kept<SpecialDay[]> }) {
  const [name, setName] = useState('')
  const [asking, setAsking] = useState(false)
  const editor = useEditor<SpecialDay[]>({
    present: year.days,
    version: year.version,
    shape: scheduleShape,
    kept,
    reload: async () => {
      const found = await reload()
      return { present: found.days, version: found.version }
    },
  })
  const publishing = useCommand<SpecialDay[], PublishedSchedule>({
    id: `work-calendar.publish ${year.year}`,
    send: (http, days, ifMatch) =>
      new WorkCalendarClient(http).publish({ year: year.year, ifMatch, body: { days, provisional: false } }),
    version: editor.version,
    changes: affected.calendar,
    onStale: editor.stale,
    onDone: (published) => {
      editor.saved()
      if (published) onDone(published)
      else onCancel()
    },
  })
  const days = editor.value
  const marks = marksOf(days)
  const changes = changesBetween(year.days, days)
  useLeaveGuard(editor.dirty && !publishing.busy, '拟定的安排已保存为本机草稿，下次打开时可以继续。')

  return (
    <>
      <DraftNote editor={editor} />
      <NewerVersion editor={editor} />
      <Card
        title={`拟定${year.year}年放假安排`}
        note="先填节日名称，再点日期：工作日点一下为放假，周末点一下为调休上班、再点为放假，再点取消"
        extra={
          <>
            <Input
              aria-label="节日名称"
              placeholder="节日名称，如 春节"
              maxLength={40}
              value={name}
              onChange={(event) => setName(event.target.value)}
              style={{ width: 180 }}
            />
            <ScheduleUpload year={year.year} onRead={(read) => editor.change(inOrder(marksOf(read)))} />
          </>
        }
      >
        <div className="year">
          {monthsOf(year.year, true).map((month) => (
            <MonthTable
              key={month}
              month={month}
              marks={marks}
              rests={(date) => restsUnder(marks, date)}
              onToggle={(date) => editor.change(inOrder(toggled(marks, date, name.trim() || '放假调整')))}
            />
          ))}
        </div>
      </Card>
      <div className="action-bar action-bar--sticky">
        <span>
          列明 {days.length} 天，比现行变动 {changes.length} 天
        </span>
        <span>
          <Button
            onClick={() => {
              editor.discard()
              onCancel()
            }}
          >
            放弃
          </Button>{' '}
          <Button type="primary" disabled={days.length === 0 || editor.newer !== null} onClick={() => setAsking(true)}>
            核对并发布
          </Button>
        </span>
      </div>
      <ConfirmModal
        open={asking}
        title={`发布${year.year}年放假安排`}
        okText="发布"
        acknowledge="已与国务院办公厅通知核对，发布后立即按此计算期限"
        command={publishing}
        body={days}
        onClose={() => setAsking(false)}
      >
        {changes.length === 0 ? (
          <p>列明的日期与现行一致，发布后不再标为暂定。</p>
        ) : (
          <ScheduleChanges changes={changes} />
        )}
        <WhatMoves year={year.year} days={days} />
      </ConfirmModal>
    </>
  )
}
