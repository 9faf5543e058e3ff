import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Space } from 'antd'
import { useState } from 'react'
import { workCalendarQueries, type PublishedSchedule } from '@/api/generated'
import { useMe } from '@/api/me'
import { workCalendarAddress } from '@/entities/addresses'
import { ExportButton, Page, PageHead, QueryView, ToneTag, useAddress } from '@/ui'
import { DeadlineCalculator } from './DeadlineCalculator'
import { MovedDeadlines } from './MovedDeadlines'
import { ScheduleEditor } from './ScheduleEditor'
import { exportUrl } from './scheduleFile'
import { Versions } from './Versions'
import { YearCalendar } from './YearCalendar'
import './calendar.css'

/** The calendar by which every deadline is counted. */
export function Component() {
  const me = useMe()
  const [{ year = Number(me.today.slice(0, 4)) }, change] = useAddress(workCalendarAddress)
  const [editing, setEditing] = useState(false)
  const [published, setPublished] = useState<PublishedSchedule | null>(null)
  const result = useQuery({ ...workCalendarQueries.get({ year }), placeholderData: keepPreviousData })
  const mayPublish = me.can('calendar.write')
  const go = (to: number) => change({ year: to })

  return (
    <Page>
      <PageHead
        title="工作日历"
        tags={result.data?.provisional && <ToneTag tone="gold">{year}年暂定</ToneTag>}
        purpose={
          result.data?.provisional
            ? '该年放假安排尚未公布，期限按双休日和法定节假日推算，公布后重新计算。'
            : '放假与调休上班日，各项期限据此计算。'
        }
        clauses={['五(三)2', '五(三)7', '六(五)']}
        actions={
          !editing && (
            <>
              <Space.Compact>
                <Button aria-label="上一年" icon={<LeftOutlined aria-hidden />} onClick={() => go(year - 1)} />
                <Button onClick={() => go(Number(me.today.slice(0, 4)))}>{year}年</Button>
                <Button aria-label="下一年" icon={<RightOutlined aria-hidden />} onClick={() => go(year + 1)} />
              </Space.Compact>
              <ExportButton from={exportUrl(year)} name={`${year}年放假安排.xlsx`} />
              {mayPublish && (
                <Button type="primary" disabled={result.data?.year !== year} onClick={() => setEditing(true)}>
                  拟定并发布
                </Button>
              )}
            </>
          )
        }
      />
      <QueryView result={result} rows={12}>
        {(data) =>
          editing ? (
            <ScheduleEditor
              year={data}
              reload={async () => (await result.refetch({ throwOnError: true })).data!}
              onCancel={() => setEditing(false)}
              onDone={(done) => {
                setEditing(false)
                setPublished(done)
              }}
            />
          ) : (
            <div className="split">
              <YearCalendar year={data} />
              <div className="stack">
                <DeadlineCalculator />
                <Versions versions={data.versions} />
              </div>
            </div>
          )
        }
      </QueryView>
      <MovedDeadlines published={published} onClose={() => setPublished(null)} />
    </Page>
  )
}
