import { useCallback, useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { MonthFigures } from '@/api/generated'
import { pages } from '@/entities/pages'
import { ChartCard } from '@/ui'
import { colors, font } from '@/ui/theme'

const SAVED = '#b9cfeb'

const nameOf = (month: MonthFigures) => `${Number(month.month.slice(5))}月`

export function optionOf(months: readonly MonthFigures[]) {
  const text = { color: colors.text2, fontSize: 11, fontFamily: font }
  return {
    grid: { left: 36, right: 8, top: 34, bottom: 22 },
    legend: {
      right: 0,
      top: 0,
      itemWidth: 10,
      itemHeight: 10,
      textStyle: { ...text, fontSize: 12 },
      selectedMode: false,
    },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, textStyle: { fontSize: 12, fontFamily: font } },
    xAxis: {
      type: 'category',
      data: months.map(nameOf),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#cfd5dd' } },
      axisLabel: { ...text, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitNumber: 3,
      axisLabel: text,
      splitLine: { lineStyle: { color: colors.lineSoft } },
    },
    series: [
      {
        name: '入企次数',
        type: 'bar',
        stack: 'lines',
        barWidth: 16,
        color: colors.primary,
        data: months.map((month) => month.visits),
      },
      {
        name: '减少次数',
        type: 'bar',
        stack: 'lines',
        color: SAVED,
        data: months.map((month) => month.saved),
        label: {
          show: true,
          position: 'top',
          ...text,
          formatter: ({ value }: { value: number }) => (value > 0 ? String(value) : ''),
        },
      },
    ],
  }
}

/** Each month's visits and the visits that merging has saved; a bar opens its month. */
export function MonthsChart({ months }: { months: MonthFigures[] }) {
  const navigate = useNavigate()
  const option = useMemo(() => optionOf(months), [months])
  const open = useCallback(
    (index: number) => {
      const month = months[index]
      if (month) void navigate(pages.board(month.month))
    },
    [months, navigate],
  )
  return (
    <ChartCard
      title="各月备案与入企"
      note="柱高为备案行数，顶端数字为减少次数"
      option={option}
      onOpen={open}
      table={{
        columns: ['月份', '备案行数', '入企次数', '减少次数'],
        rows: months.map((month) => [nameOf(month), month.lines, month.visits, month.saved]),
      }}
    />
  )
}
