import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { MonthPipeline, TodoItem } from '@/api/generated'
import { renderUi } from '@/ui/testing'
import { optionOf } from './MonthsChart'
import { stagesOf } from './Pipeline'
import { Todos } from './Todos'

const pipeline: MonthPipeline = {
  month: '2026-12',
  lines: 126,
  enterprises: 41,
  bodies: 5,
  visits: 58,
  joint: 46,
  single: 12,
  unmerged: 0,
  saved: 68,
  dispatched: 58,
  scheduled: 55,
  carriedOut: 31,
  closed: 12,
  today: 4,
  todayStarted: 2,
}

const todo = (title: string, workingDaysLeft?: number, over: Partial<TodoItem> = {}): TodoItem => ({
  kind: 'chase',
  title,
  clause: '五(三)4',
  count: 1,
  group: workingDaysLeft === undefined || workingDaysLeft > 0 ? 'ahead' : workingDaysLeft < 0 ? 'overdue' : 'today',
  target: { of: 'inspection', id: title },
  deadline:
    workingDaysLeft === undefined
      ? undefined
      : { date: '2026-12-15', workingDaysLeft, provisional: false, clause: '五(三)4' },
  ...over,
})

describe('工作台', () => {
  it('shows between two stages what is stuck there', () => {
    const stages = stagesOf(pipeline)
    expect(stages.map((stage) => stage.value)).toEqual([126, 58, 55, 31, 12])
    expect(stages.map((stage) => stage.gap)).toEqual(['合并减少 68', '待排 3', '待查 24', '待闭环 19', undefined])
    expect(stages[4]!.note).toBe('占入企次数 20.69%')
    expect(stages[1]!.to).toBe('/joint-lists/2026-12')
  })

  it('divides by nothing without harm in a month that is empty', () => {
    const empty = Object.fromEntries(Object.keys(pipeline).map((key) => [key, 0])) as unknown as MonthPipeline
    const stages = stagesOf({ ...empty, month: '2027-02' })
    expect(stages.every((stage) => stage.full === 0)).toBe(true)
  })

  it('stacks saved visits on visits, so that a bar is as high as the lines', () => {
    const option = optionOf([{ month: '2026-12', lines: 126, visits: 58, saved: 68 }])
    expect(option.series.map((series) => series.data[0])).toEqual([58, 68])
    expect(option.xAxis.data).toEqual(['12月'])
  })

  it('lists what is for today before what is late, and only these when asked', async () => {
    renderUi(<Todos items={[todo('今天的', 0), todo('逾期的', -1), todo('还早的', 5), todo('没有期限的')]} total={4} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(4)
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      '今天',
      '逾期',
      '今后',
    ])
    expect(screen.getByText('已逾期 1 个工作日')).toBeTruthy()
    expect(screen.getByText('未定期限')).toBeTruthy()
    await userEvent.click(screen.getByText('今天与逾期 2'))
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
    const chase = screen.getByRole('link', { name: '催办：逾期的' })
    expect(chase.getAttribute('href')).toBe('/inspections/逾期的')
    expect(chase.textContent.replaceAll(/\s/g, '')).toBe('催办')
  })

  it('folds what is late of one kind into one line, so that it hides nothing', async () => {
    const late = Array.from({ length: 12 }, (_, index) =>
      todo(`结果 ${index}`, index - 42, { kind: 'recordFindings', detail: '广泰源' }),
    )
    renderUi(<Todos items={[todo('今天的邀请', 0, { kind: 'answer' }), ...late, todo('还早的', 3)]} total={14} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
    expect(screen.getByText('逾期 12 件，待交结果')).toBeTruthy()
    expect(screen.getByText('已逾期 42 个工作日')).toBeTruthy()
    await userEvent.click(screen.getByText('展开 12 件'))
    expect(screen.getAllByRole('listitem')).toHaveLength(15)
  })

  it('says so when nothing waits', () => {
    renderUi(<Todos items={[]} total={0} />)
    expect(screen.getByText('没有待办事项')).toBeTruthy()
  })
})
