import { useMe } from '@/api/me'
import type { WorkCalendarYear } from '@/api/generated'
import { Card } from '@/ui'
import { MonthTable } from './MonthTable'
import { marksOf } from './month'

/** A year as it is worked, by the schedule in force. */
export function YearCalendar({ year }: { year: WorkCalendarYear }) {
  const { today } = useMe()
  const marks = marksOf(year.days)
  const total = year.months.reduce((sum, month) => sum + month.workingDays, 0)
  return (
    <Card
      title={`${year.year}年`}
      note={`全年 ${total} 个工作日`}
      foot={
        <div className="calendar-legend">
          <span>
            <b className="holiday">休</b> 放假
          </span>
          <span>
            <b className="makeup">班</b> 调休上班
          </span>
          <span>
            <b className="rest">6</b> 双休日
          </span>
        </div>
      }
    >
      <div className="year">
        {year.months.map((month) => {
          const rest = new Set(month.restDays)
          return (
            <MonthTable
              key={month.month}
              month={month.month}
              marks={marks}
              rests={(date) => rest.has(Number(date.slice(8)))}
              today={today}
              note={`${month.workingDays} 个工作日`}
            />
          )
        })}
      </div>
    </Card>
  )
}
