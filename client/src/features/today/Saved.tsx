import { Link } from 'react-router'
import type { MonthPipeline, ProgrammeProgress } from '@/api/generated'
import { pages } from '@/entities/pages'
import { formatMonth } from '@/lib/dates'
import { percent } from '@/lib/numbers'
import { Card, Figure } from '@/ui'

/** Visits saved = lines − visits, in numbers that anybody can subtract. */
export function Saved({ pipeline, programme }: { pipeline: MonthPipeline; programme: ProgrammeProgress }) {
  const merged = pipeline.visits + pipeline.saved
  return (
    <Card title="减少入企次数" extra={<span className="card__note">{formatMonth(pipeline.month)}</span>}>
      <p>
        <Figure value={pipeline.saved} unit="次" size="lg" to={pages.board(pipeline.month)} />
        <span className="text2">　占已合并备案 {percent(pipeline.saved, merged)}</span>
      </p>
      <p className="saved__sum">
        备案 <b>{merged}</b> <span>−</span> 入企 <b>{pipeline.visits}</b> <span>=</span>{' '}
        <span className="saved__result">
          减少 <b>{pipeline.saved}</b>
        </span>
      </p>
      <p className="pipeline__note">
        本年 {programme.lines} 行 − {programme.visits} 次 = 减少 {programme.saved} 次
      </p>
      {programme.dropped + programme.deskChecks > 0 && (
        <p className="pipeline__note">
          另：取消入企 {programme.dropped} 次、改为书面核查 {programme.deskChecks} 次　
          <Link to={pages.sparedVisits()}>台账</Link>
        </p>
      )}
    </Card>
  )
}
