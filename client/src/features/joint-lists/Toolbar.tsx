import { Button, Select } from 'antd'
import type { BoardCounts, MonthBoard } from '@/api/generated'
import { SearchBox, Segments } from '@/ui'
import { views, type BoardFilter, type View } from './filters'
import { boardViewLabels } from './labels'

interface Props {
  board: MonthBoard
  filter: BoardFilter
  /** Of each view beside the others; undefined until they are there. */
  counts: BoardCounts | undefined
  change: (values: { [Name in keyof BoardFilter]?: BoardFilter[Name] | undefined }) => void
}

export function Toolbar({ board, filter, counts, change }: Props) {
  return (
    <div className="board-bar no-print" role="search">
      {board.streets.length > 1 && (
        <Select
          aria-label="街道"
          style={{ width: 104 }}
          value={filter.street ?? ''}
          onChange={(street) => change({ street: street || undefined })}
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
        onChange={(body) => change({ body: body || undefined })}
        options={[
          { value: '', label: '全部单位' },
          ...board.departments
            .filter((department) => board.bodies.includes(department.code))
            .map((department) => ({ value: department.code, label: department.shortName })),
        ]}
      />
      <Segments<View>
        ariaLabel="范围"
        value={filter.view ?? 'all'}
        onChange={(view) => change({ view: view === 'all' ? undefined : view })}
        segments={views
          .filter((view) => view !== 'waiting' || counts?.waiting || filter.view === 'waiting')
          .map((view) => ({
            value: view,
            label: view === 'all' ? '全部' : boardViewLabels[view],
            count: counts?.[view],
          }))}
      />
      <SearchBox className="board-bar__q" placeholder="企业名称" value={filter.q} onChange={(q) => change({ q })} />
      <Button size="small" type="link" onClick={() => change({ mode: filter.mode === 'table' ? undefined : 'table' })}>
        {filter.mode === 'table' ? '看板视图' : '表格视图'}
      </Button>
    </div>
  )
}
