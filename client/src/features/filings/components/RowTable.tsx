import { Button, Popconfirm } from 'antd'
import type { ProblemBreach } from '@/api/problem'
import { formatWindow } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { ClauseLink, Empty, RiskMark, StackTable, type StackColumn } from '@/ui'
import { doubtsOf, hasScope, missingOf, type EditorRow } from '../editor'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { exemptionKindLabels } from '@/entities/filings/labels'
import { Candidates } from './Candidates'

interface Props {
  rows: EditorRow[]
  /** What the server refused when it was asked to keep the list. */
  breaches: readonly ProblemBreach[]
  /** Keys of the rows that are chosen for what is done with many at once. */
  chosen: readonly string[]
  onChoose: (keys: string[]) => void
  onEdit: (row: EditorRow) => void
  onChange: (row: EditorRow) => void
  onRemove: (row: EditorRow) => void
}

const enterpriseOf = (row: EditorRow) => (
  <>
    {row.riskColour && <RiskMark colour={row.riskColour} />}{' '}
    {row.name || row.uscc || <span className="text3">未选企业</span>}
    {row.name && row.uscc && <div className="text3">{row.uscc}</div>}
  </>
)

const scopeOf = (row: EditorRow) =>
  [
    ...(row.safetyDomains ?? []).map((domain) => labelOf(safetyDomainLabels, domain)),
    row.itemIds?.length ? `${row.itemIds.length} 项事项` : '',
  ]
    .filter(Boolean)
    .join('、') || <span className="filing-missing">未选</span>

const officersOf = (row: EditorRow) =>
  row.officers?.map((officer) => officer.name).join('、') || <span className="text3">待补</span>

/** The rows as they are typed. What is missing, or was refused, stands below the enterprise. */
export function RowTable({ rows, breaches, chosen, onChoose, onEdit, onChange, onRemove }: Props) {
  const trouble = (row: EditorRow) => {
    const told = breaches.filter((breach) => breach.row === row.row)
    const missing = [...missingOf(row), ...doubtsOf(row)]
    return told.length + missing.length === 0 ? null : (
      <div className="filing-missing">
        {missing.join('；')}
        {told.map((breach, index) => (
          <div key={index}>
            {breach.title} <ClauseLink clause={breach.clause} />
          </div>
        ))}
      </div>
    )
  }
  const columns: StackColumn<EditorRow>[] = [
    { title: '行', dataIndex: 'row', width: 56, align: 'center' },
    {
      title: '企业',
      lead: true,
      render: (_, row) => (
        <>
          {enterpriseOf(row)}
          {trouble(row)}
          <Candidates row={row} onChange={onChange} />
        </>
      ),
    },
    {
      title: '检查窗口',
      width: 170,
      render: (_, row) => (row.from && row.to ? formatWindow(row.from, row.to) : <span className="text3">未填</span>),
    },
    { title: '检查范围', width: 180, render: (_, row) => scopeOf(row) },
    { title: '执法人员', width: 150, render: (_, row) => officersOf(row) },
    {
      title: '例外情形',
      width: 140,
      render: (_, row) => (row.exemption ? labelOf(exemptionKindLabels, row.exemption.kind) : '—'),
    },
    {
      title: '操作',
      width: 120,
      render: (_, row) => (
        <>
          <Button type="link" size="small" onClick={() => onEdit(row)}>
            修改
          </Button>
          <Popconfirm
            title={`移除第 ${row.row} 行？`}
            okText="移除"
            okButtonProps={{ autoFocus: true }}
            onConfirm={() => onRemove(row)}
          >
            <Button type="link" size="small">
              移除
            </Button>
          </Popconfirm>
        </>
      ),
    },
  ]
  return (
    <StackTable<EditorRow>
      className="filing-table"
      caption="名单"
      minWidth={820}
      rowKey="key"
      columns={columns}
      dataSource={rows}
      rowSelection={{
        selectedRowKeys: [...chosen],
        preserveSelectedRowKeys: true,
        onChange: (keys) => onChoose(keys as string[]),
        getCheckboxProps: (row) => ({ 'aria-label': `选择第 ${row.row} 行` }),
        selections: [
          { key: 'all', text: '选择全部行', onSelect: () => onChoose(rows.map((row) => row.key)) },
          {
            key: 'open',
            text: '选择没有写明检查范围或执法人员的行',
            onSelect: () =>
              onChoose(rows.filter((row) => !hasScope(row) || !row.officers?.length).map((row) => row.key)),
          },
        ],
      }}
      pagination={rows.length > 100 ? { pageSize: 100, size: 'small', showSizeChanger: false } : false}
      locale={{ emptyText: <Empty title="名单还没有企业" hint="逐家添加，或从 Excel 粘贴、上传。" /> }}
    />
  )
}
