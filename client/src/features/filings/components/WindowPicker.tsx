import { DatePicker } from 'antd'
import dayjs from 'dayjs'

interface Window {
  from?: string
  to?: string
}

/** 检查窗口: first and last day. */
export function WindowPicker({ from, to, onChange }: Window & { onChange: (window: Window) => void }) {
  return (
    <DatePicker.RangePicker
      aria-label="检查窗口"
      style={{ width: '100%' }}
      value={from && to ? [dayjs(from), dayjs(to)] : null}
      onChange={(range) => onChange({ from: range?.[0]?.format('YYYY-MM-DD'), to: range?.[1]?.format('YYYY-MM-DD') })}
    />
  )
}
