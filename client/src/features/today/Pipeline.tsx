import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Fragment, type ReactNode } from 'react'
import type { MonthPipeline } from '@/api/generated'
import { pages } from '@/entities/pages'
import { addMonths, formatMoment, formatMonth } from '@/lib/dates'
import { percent } from '@/lib/numbers'
import { Card, Figure } from '@/ui'

interface Stage {
  label: string
  value: number
  unit: string
  to: string
  /** Share of the bar that is full, 0–1. */
  full: number
  note: ReactNode
  /** What is stuck between this stage and the next. */
  gap?: ReactNode
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

const gapOf = (word: string, count: number) => (count > 0 ? `${word} ${count}` : '')

export function stagesOf(p: MonthPipeline): Stage[] {
  const month = p.month
  return [
    {
      label: '已备案',
      value: p.lines,
      unit: '行',
      to: pages.filings({ month }),
      full: p.lines > 0 ? 1 : 0,
      note: `${p.enterprises} 家企业，${p.bodies} 个单位`,
      gap: p.unmerged > 0 ? <b>待合并 {p.unmerged}</b> : gapOf('合并减少', p.saved),
    },
    {
      label: '入企',
      value: p.visits,
      unit: '次',
      to: pages.board(month),
      full: p.visits > 0 ? 1 : 0,
      note: `联合 ${p.joint} 次，单独 ${p.single} 次`,
      gap: gapOf('待排', p.visits - p.scheduled),
    },
    {
      label: '已排期',
      value: p.scheduled,
      unit: '次',
      to: pages.inspections({ month, status: ['scheduled', 'confirmed', 'inProgress', 'rectifying', 'closed'] }),
      full: share(p.scheduled, p.visits),
      note: `已下发 ${p.dispatched} 次`,
      gap: gapOf('待查', p.scheduled - p.carriedOut),
    },
    {
      label: '已检查',
      value: p.carriedOut,
      unit: '次',
      to: pages.inspections({ month, status: ['inProgress', 'rectifying', 'closed'] }),
      full: share(p.carriedOut, p.visits),
      note: `今日 ${p.today} 次，到场 ${p.todayStarted} 次`,
      gap: gapOf('待闭环', p.carriedOut - p.closed),
    },
    {
      label: '已闭环',
      value: p.closed,
      unit: '次',
      to: pages.inspections({ month, status: ['closed'] }),
      full: share(p.closed, p.visits),
      note: `占入企次数 ${percent(p.closed, p.visits)}`,
    },
  ]
}

/** The month from filed lines to closed visits; between two stages stands what is stuck there, which helps more than a rate. */
export function Pipeline({
  pipeline,
  at,
  onMonth,
}: {
  pipeline: MonthPipeline
  at: string
  onMonth: (month: string) => void
}) {
  const stages = stagesOf(pipeline)
  const step = (count: number, word: string, icon: ReactNode) => (
    <Button
      size="small"
      type="text"
      className="no-print"
      aria-label={word}
      icon={icon}
      onClick={() => onMonth(addMonths(pipeline.month, count))}
    />
  )
  return (
    <Card
      title={
        <span className="pipeline__title">
          {step(-1, '上个月', <LeftOutlined aria-hidden />)}
          {formatMonth(pipeline.month)}进度
          {step(1, '下个月', <RightOutlined aria-hidden />)}
        </span>
      }
      note="从备案到闭环，点数字看明细"
      extra={<span className="card__note">截至 {formatMoment(at)}</span>}
    >
      <ol className="pipeline">
        {stages.map((stage, index) => (
          <Fragment key={stage.label}>
            <li className="pipeline__stage">
              <Figure label={stage.label} value={stage.value} unit={stage.unit} to={stage.to} />
              <div className="pipeline__bar" aria-hidden>
                <div
                  className={index === 0 ? 'pipeline__fill pipeline__fill--light' : 'pipeline__fill'}
                  style={{ width: `${Math.min(stage.full, 1) * 100}%` }}
                />
              </div>
              <p className="pipeline__note">{stage.note}</p>
            </li>
            {stage.gap !== undefined && (
              <li className="pipeline__gap">
                <RightOutlined aria-hidden />
                <span>{stage.gap}</span>
              </li>
            )}
          </Fragment>
        ))}
      </ol>
    </Card>
  )
}
