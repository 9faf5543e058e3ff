import type { BoardStreet } from '@/api/generated'

export function StreetRow({ street, top, height }: { street: BoardStreet; top: number; height: number }) {
  return (
    <div className="gantt__street" style={{ top, height }}>
      <b>{street.name}街道</b>
      <span className="text2">{street.enterprises} 家</span>
      {street.visits > 0 && (
        <span className="gantt__street-sum">
          {street.lines} 行 → {street.visits} 次
        </span>
      )}
    </div>
  )
}
