import type { ProgrammeProgress } from '@/api/generated'
import { pages } from '@/entities/pages'
import { formatDate } from '@/lib/dates'
import { Card, ClauseLink, Figure } from '@/ui'

function Forecast({ programme }: { programme: ProgrammeProgress }) {
  const { done, target, ahead, reachedOn } = programme
  if (done >= target) return <>已达到目标，另有 {ahead} 家已排期</>
  return (
    <>
      已排期 {ahead} 家
      {reachedOn ? `，预计 ${formatDate(reachedOn)} 达标` : `，还差 ${Math.max(target - done - ahead, 0)} 家`}
    </>
  )
}

/** The Plan's target is the programme's progress: nobody's quota, so a street sees its number and no bar. */
export function Programme({ programme, street }: { programme: ProgrammeProgress; street?: string }) {
  const { done, target, year } = programme
  const filled = Math.min(done / target, 1)
  return (
    <Card title="综合查一次" note={`${year}年${street ? `，${street}` : ''}`} extra={<ClauseLink clause="二" />}>
      <p>
        <Figure
          value={done}
          unit="家"
          size="lg"
          to={pages.inspections({ joint: true, from: `${year}-01-01`, to: `${year}-12-31` })}
        />
        {!street && <span className="text2">　目标不少于 {target} 家</span>}
      </p>
      {!street && (
        <div className="pipeline__bar" role="img" aria-label={`已完成 ${done} 家，目标 ${target} 家`}>
          <div className="pipeline__fill" style={{ width: `${filled * 100}%` }} />
        </div>
      )}
      <p className="pipeline__note">{street ? `已排期 ${programme.ahead} 家` : <Forecast programme={programme} />}</p>
      <p className="pipeline__note">方案总体进度，不作单位或个人指标</p>
    </Card>
  )
}
