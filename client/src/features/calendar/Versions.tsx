import type { ScheduleVersionRow } from '@/api/generated'
import { formatMoment } from '@/lib/dates'
import { Card, Empty, ToneTag } from '@/ui'
import { changesBetween } from './month'
import { ScheduleChanges } from './ScheduleChanges'

/** Who put which schedule in force and when; each version unfolds to what it changed. */
export function Versions({ versions }: { versions: readonly ScheduleVersionRow[] }) {
  return (
    <Card title="历次版本" note="最新一版为现行，旧版保留">
      {versions.length === 0 ? (
        <Empty title="尚未发布放假安排" hint="国务院办公厅通知公布后，由系统管理员或牵头单位发布。" />
      ) : (
        <ul className="schedule-versions">
          {versions.map((version, index) => (
            <li key={version.number}>
              <VersionLine version={version} inForce={index === 0} before={versions[index + 1]} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

interface LineProps {
  version: ScheduleVersionRow
  inForce: boolean
  before?: ScheduleVersionRow
}

function VersionLine({ version, inForce, before }: LineProps) {
  const changes = changesBetween(before?.days ?? [], version.days)
  return (
    <>
      <div>
        第 {version.number} 版 {inForce && <ToneTag tone="blue">现行</ToneTag>}{' '}
        {version.provisional && <ToneTag tone="gold">暂定</ToneTag>}
      </div>
      <div className="text2">
        {version.publishedBy}　{formatMoment(version.publishedAt)}　列明 {version.days.length} 天
      </div>
      {before && (
        <details>
          <summary className="text2">
            比第 {before.number} 版变动 {changes.length} 天
          </summary>
          <ScheduleChanges changes={changes} />
        </details>
      )}
    </>
  )
}
