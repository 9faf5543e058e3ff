import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Input, Modal, Select } from 'antd'
import { useEffect, useState } from 'react'
import type { EnterpriseMatch } from '@/api/generated'
import { formatWindow } from '@/lib/dates'
import { focusField, ProblemAlert, StackTable, type StackColumn } from '@/ui'
import { withEnterprise, type Defaults, type EditorRow } from '../editor'
import { parsePaste } from '../paste'
import { matchQuery } from '../queries'

interface Props {
  open: boolean
  defaults: Defaults
  firstRow: number
  year: string
  onAdd: (rows: EditorRow[]) => void
  onClose: () => void
}

/** As many rows are looked up at once; a longer list is uploaded. */
const MOST = 500

const nothing: EnterpriseMatch = { candidates: [] }

/** A row that was understood, and what the register says of it. */
interface Understood {
  row: EditorRow
  match: EnterpriseMatch
}

/** Takes rows that were copied in Excel, or lines of a message, and shows what was understood before they are added. */
export function PasteModal({ open, defaults, firstRow, year, onAdd, onClose }: Props) {
  const [text, setText] = useState('')
  const [settled, setSettled] = useState('')
  const [picked, setPicked] = useState<Record<number, string>>({})
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 250)
    return () => clearTimeout(timer)
  }, [text])
  const { rows, named, loose, unread } = parsePaste(settled, defaults, firstRow, year)
  const all = [...rows, ...named, ...loose].sort((a, b) => a.row - b.row).slice(0, MOST)
  const matches = useQuery({
    ...matchQuery(all.map(({ uscc, name }) => ({ uscc: uscc || undefined, name }))),
    placeholderData: keepPreviousData,
  })
  const looking = settled !== text || (all.length > 0 && matches.isFetching)
  const found = all.map((row, index): Understood => ({ row, match: matches.data?.rows[index] ?? nothing }))
  const isLoose = ({ row, match }: Understood) =>
    loose.includes(row) && !match.enterprise && match.candidates.length === 0
  const understood = looking ? [] : found.filter((one) => !isLoose(one))
  const left = [...(looking ? [] : found.filter(isLoose).map(({ row }) => row.name ?? '')), ...unread]

  const enterpriseOf = ({ row, match }: Understood) =>
    match.enterprise ?? match.candidates.find((one) => one.id === picked[row.row])
  const added = understood.map((one) => {
    const enterprise = enterpriseOf(one)
    return enterprise ? withEnterprise(one.row, enterprise) : { ...one.row, candidates: one.match.candidates }
  })
  const unsure = added.filter((row) => row.candidates).length
  const close = () => {
    setText('')
    setSettled('')
    setPicked({})
    onClose()
  }

  const columns: StackColumn<Understood>[] = [
    { title: '粘贴的内容', width: 200, render: (_, { row }) => row.name ?? row.uscc },
    {
      title: '企业',
      lead: true,
      render: (_, one) => {
        const { row, match } = one
        if (match.enterprise)
          return (
            <>
              {match.enterprise.name}
              <div className="text3">
                {match.enterprise.uscc}
                {match.by === 'name' && '（按名称找到）'}
              </div>
            </>
          )
        if (match.candidates.length === 0) return <span className="filing-missing">企业库中没有，照样加入草稿</span>
        return (
          <Select
            aria-label={`第 ${row.row} 行的企业`}
            className="paste-row__pick"
            placeholder={`有 ${match.candidates.length} 家可能，请选择`}
            value={picked[row.row]}
            options={match.candidates.map(({ id, name, uscc }) => ({ value: id, label: `${name}（${uscc}）` }))}
            onChange={(id: string) => setPicked((before) => ({ ...before, [row.row]: id }))}
          />
        )
      },
    },
    {
      title: '检查窗口',
      width: 150,
      render: (_, { row: { from, to } }) => (from && to ? formatWindow(from, to) : '未填'),
    },
    {
      title: '执法人员',
      width: 120,
      render: (_, { row }) => row.officers?.map((officer) => officer.name).join('、') || '待补',
    },
  ]
  return (
    <Modal
      open={open}
      title="粘贴名单"
      okText={added.length > 0 ? `加入 ${added.length} 行` : '加入'}
      okButtonProps={{ disabled: added.length === 0 || looking }}
      onOk={() => {
        onAdd(added)
        close()
      }}
      onCancel={close}
      afterOpenChange={focusField}
      width={860}
    >
      <div className="stack">
        <p className="text2">
          粘贴 Excel
          中复制的行，或微信群里的一段名单（一行一家）。每行写代码或名称；日期按先后作为检查窗口的起止日，写作“姓名（证号）”的作为执法人员；没有写的用名单默认（见名单上方）。
        </p>
        <Input.TextArea
          aria-label="粘贴的内容"
          rows={6}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div role="status" className="text2">
          {looking && '正在查找企业…'}
          {!looking && text.trim() !== '' && (
            <>
              读懂 {added.length} 行{unsure > 0 && `，其中 ${unsure} 行还不能确定企业`}
              {left.length > 0 && (
                <div>
                  {left.length} 行没有读懂，不加入：{left.slice(0, 3).join('；')}
                  {left.length > 3 && '…'}
                </div>
              )}
            </>
          )}
        </div>
        <ProblemAlert error={matches.error} />
        {understood.length > 0 && (
          <StackTable<Understood>
            caption="读懂的内容"
            rowKey={({ row }) => row.row}
            columns={columns}
            dataSource={understood}
            pagination={understood.length > 20 ? { pageSize: 20, size: 'small', showSizeChanger: false } : false}
          />
        )}
      </div>
    </Modal>
  )
}
