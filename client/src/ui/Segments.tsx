import { Segmented } from 'antd'

export interface Segment<K extends string> {
  value: K
  label: string
  count?: number
}

interface Props<K extends string> {
  segments: readonly Segment<K>[]
  value: K
  onChange: (value: K) => void
  ariaLabel: string
}

/** A choice of views with their counts: 全部 26 · 需处理 4 · 通过 22 */
export function Segments<K extends string>({ segments, value, onChange, ariaLabel }: Props<K>) {
  return (
    <Segmented<K>
      className="segments"
      aria-label={ariaLabel}
      size="small"
      value={value}
      onChange={onChange}
      options={segments.map(({ value, label, count }) => ({
        value,
        label: count === undefined ? label : `${label} ${count}`,
      }))}
    />
  )
}
