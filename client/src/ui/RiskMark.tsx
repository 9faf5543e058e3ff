const RISKS: Record<string, { color: string; short: string; long: string }> = {
  red: { color: '#d0342c', short: '红', long: '重大风险（红）' },
  orange: { color: '#ed7d1a', short: '橙', long: '较大风险（橙）' },
  yellow: { color: '#f0c000', short: '黄', long: '一般风险（黄）' },
  blue: { color: '#2f6fd0', short: '蓝', long: '低风险（蓝）' },
}

/** The statutory risk colour as a small square, always with its word. */
export function RiskMark({ colour, long }: { colour?: string | null; long?: boolean }) {
  const risk = RISKS[colour ?? '']
  if (!risk) return <span className="text3">未评定</span>
  return (
    <span className="risk" title={risk.long}>
      <span className="risk__square" style={{ background: risk.color }} aria-hidden />
      {long ? risk.long : risk.short}
    </span>
  )
}
