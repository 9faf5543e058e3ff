import { formatDateWeekday, formatMonth } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { dayKindLabels } from './labels'
import { weeksOf, type Marks } from './month'

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']

interface Props {
  month: string
  marks: Marks
  rests: (date: string) => boolean
  today?: string
  /** Beside the month's name: how many days are worked. */
  note?: string
  /** The year that is shown; its schedule may also mark days of the December before. */
  onToggle?: (date: string) => void
}

/** One month: what is worked, what is not, and what the schedule names. */
export function MonthTable({ month, marks, rests, today, note, onToggle }: Props) {
  return (
    <table className="month">
      <caption>
        {formatMonth(month)} {note && <span className="text3">{note}</span>}
      </caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((date, place) => (
              <td key={place} className={date ? classOf(date, marks, rests(date), date === today) : undefined}>
                {date && <Day date={date} marks={marks} rest={rests(date)} onToggle={onToggle} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function classOf(date: string, marks: Marks, rest: boolean, today: boolean): string {
  const kind = marks.get(date)?.kind
  return [
    rest && 'month__rest',
    kind === 'holiday' && 'month__holiday',
    kind === 'makeupWorkday' && 'month__makeup',
    today && 'month__today',
  ]
    .filter(Boolean)
    .join(' ')
}

interface DayProps {
  date: string
  marks: Marks
  rest: boolean
  onToggle?: (date: string) => void
}

function Day({ date, marks, rest, onToggle }: DayProps) {
  const mark = marks.get(date)
  const words = mark
    ? `${formatDateWeekday(date)} ${mark.name} ${labelOf(dayKindLabels, mark.kind)}`
    : `${formatDateWeekday(date)} ${rest ? '休息' : '工作日'}`
  const content = (
    <>
      {Number(date.slice(8))}
      {mark && (
        <span className="month__mark" aria-hidden>
          {mark.kind === 'holiday' ? '休' : '班'}
        </span>
      )}
    </>
  )
  return onToggle ? (
    <button type="button" aria-label={words} title={words} onClick={() => onToggle(date)}>
      {content}
    </button>
  ) : (
    <span title={words}>
      {content}
      <span className="visually-hidden">
        {mark ? `${mark.name}${labelOf(dayKindLabels, mark.kind)}` : rest ? '休息' : ''}
      </span>
    </span>
  )
}
