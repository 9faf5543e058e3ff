import type { Companion } from '@/api/generated'

/** When the plan has it: 3月, 第2季度. */
export const periodOf = ({ firstMonth, lastMonth }: Companion) =>
  firstMonth === lastMonth
    ? `${firstMonth}月`
    : lastMonth - firstMonth === 2 && lastMonth % 3 === 0
      ? `第${lastMonth / 3}季度`
      : `${firstMonth}月至${lastMonth}月`
