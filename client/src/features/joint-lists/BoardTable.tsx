import { Button, Table, type TableColumnsType } from 'antd'
import { useMemo } from 'react'
import { Link } from 'react-router'
import type { BoardEnterprise, BoardLine, BoardVisit, MonthBoard } from '@/api/generated'
import { filingKindLabels, inspectionStatusLabels } from '@/api/labels'
import { pages } from '@/entities/pages'
import { formatDateWeekday, formatSession, formatWindow } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { StatusTag, usePrinting } from '@/ui'
import { groupsOf } from './geometry'
import { useNames } from './names'

interface Props {
  board: MonthBoard
  enterprises: readonly BoardEnterprise[]
  onChoose: (id: string) => void
}

interface Row {
  key: string
  enterprise: BoardEnterprise
  visit: BoardVisit | undefined
  lines: BoardLine[]
  place: number
}

/** The same month in words, for reading aloud and for copying. */
export function BoardTable({ board, enterprises, onChoose }: Props) {
  const names = useNames()
  const printing = usePrinting()
  const streets = useMemo(() => new Map(board.streets.map((street) => [street.code, street.name])), [board.streets])
  const rows = useMemo(
    () =>
      enterprises.flatMap((enterprise) =>
        groupsOf(enterprise).map(({ visit, lines }, index): Row => ({
          key: visit?.id ?? enterprise.id,
          enterprise,
          visit,
          lines,
          place: index + 1,
        })),
      ),
    [enterprises],
  )
  const columns: TableColumnsType<Row> = [
    { title: '街道', width: 64, render: (_, { enterprise }) => streets.get(enterprise.subdistrictCode) },
    {
      title: '企业',
      width: 240,
      render: (_, { key, enterprise }) => (
        <Button type="link" size="small" className="board-table__name" onClick={() => onChoose(key)}>
          {enterprise.name}
        </Button>
      ),
    },
    {
      title: '入企',
      width: 96,
      render: (_, { enterprise, visit, place }) =>
        visit ? `${visit.joint ? '联合' : '单独'} ${place} / ${enterprise.visits.length}` : '未排入',
    },
    {
      title: '单位与备案窗口',
      render: (_, { lines }) =>
        lines.map((line) => (
          <div key={line.id}>
            {names.short(line.department)} {labelOf(filingKindLabels, line.kind)}{' '}
            {formatWindow(line.window.from, line.window.to)}
            {line.unplaceable && <span className="block__red">　{line.unplaceable}</span>}
          </div>
        )),
    },
    {
      title: '共同窗口',
      width: 140,
      render: (_, { visit }) => visit && formatWindow(visit.window.from, visit.window.to),
    },
    {
      title: '日期',
      width: 150,
      render: (_, { visit }) =>
        visit?.inspection?.date
          ? `${formatDateWeekday(visit.inspection.date)}${formatSession(visit.inspection.session)}`
          : visit && `待排，${visit.days.length} 天可选`,
    },
    {
      title: '检查任务',
      width: 190,
      render: (_, { visit }) =>
        visit?.inspection && (
          <>
            <Link to={pages.inspection(visit.inspection.id)}>{visit.inspection.number}</Link>{' '}
            <StatusTag status={visit.inspection.status} labels={inspectionStatusLabels} />
          </>
        ),
    },
  ]
  return (
    <div className="board-table">
      <Table
        size="small"
        caption={`${board.month} 各企业的入企与备案窗口`}
        columns={columns}
        dataSource={rows}
        scroll={{ x: 1080 }}
        pagination={!printing && { pageSize: 100, showSizeChanger: false, hideOnSinglePage: true }}
      />
    </div>
  )
}
