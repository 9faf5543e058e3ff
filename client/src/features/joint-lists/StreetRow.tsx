import type { StreetItem } from './scrolling'

export function StreetRow({ item: { street, enterprises, merged, top, height } }: { item: StreetItem }) {
  return (
    <div className="gantt__street" style={{ top, height }}>
      <b>{street.name}街道</b>
      <span className="text2">{enterprises} 家</span>
      {merged.visits > 0 && (
        <span className="gantt__street-sum">
          {merged.lines} 行 → {merged.visits} 次
        </span>
      )}
    </div>
  )
}
