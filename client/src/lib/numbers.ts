/** 53.97%, with at most two decimals; 0% of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${Number(((part / whole) * 100).toFixed(2))}%`
}

/** 12,345 */
export function formatNumber(value: number): string {
  return value.toLocaleString('zh-CN')
}
