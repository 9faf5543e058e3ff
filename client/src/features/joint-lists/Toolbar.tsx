import { SearchOutlined } from '@ant-design/icons'
import { Button, Input, Select } from 'antd'
import type { MonthBoard } from '@/api/generated'
import { Segments } from '@/ui'
import type { BoardFilter, View } from './filters'

interface Props {
  board: MonthBoard
  filter: BoardFilter
  counts: Record<View, number>
  change: (values: Partial<BoardFilter>) => void
}

const words: Record<View, string> = {
  all: '全部',
  joint: '联合',
  apart: '不能合并',
  unplaced: '未排入',
  waiting: '待推导',
}

export function Toolbar({ board, filter, counts, change }: Props) {
  const bodies = new Set(board.enterprises.flatMap((enterprise) => enterprise.lines.map((line) => line.body)))
  return (
    <div className="board-bar no-print" role="search">
      {board.streets.length > 1 && (
        <Select
          aria-label="街道"
          style={{ width: 104 }}
          value={filter.street ?? ''}
          onChange={(street) => change({ street })}
          options={[
            { value: '', label: '全部街道' },
            ...board.streets.map((street) => ({ value: street.code, label: street.name })),
          ]}
        />
      )}
      <Select
        aria-label="单位"
        style={{ width: 104 }}
        value={filter.body ?? ''}
        onChange={(body) => change({ body })}
        options={[
          { value: '', label: '全部单位' },
          ...board.departments
            .filter((department) => bodies.has(department.code))
            .map((department) => ({ value: department.code, label: department.shortName })),
        ]}
      />
      <Segments
        ariaLabel="范围"
        value={filter.view}
        onChange={(view) => change({ view })}
        segments={(Object.keys(words) as View[])
          .filter((view) => view !== 'waiting' || counts.waiting > 0 || filter.view === 'waiting')
          .map((view) => ({
            value: view,
            label: words[view],
            count: counts[view],
          }))}
      />
      <Input
        className="board-bar__q"
        aria-label="企业名称"
        placeholder="企业名称"
        allowClear
        prefix={<SearchOutlined className="text3" aria-hidden />}
        value={filter.q ?? ''}
        onChange={(event) => change({ q: event.target.value })}
      />
      <Button size="small" type="link" onClick={() => change({ mode: filter.mode === 'table' ? 'gantt' : 'table' })}>
        {filter.mode === 'table' ? '看板视图' : '表格视图'}
      </Button>
    </div>
  )
}
