import { useQueries } from '@tanstack/react-query'
import { Input, Modal } from 'antd'
import { useState } from 'react'
import { enterpriseSearchQuery } from '@/entities/enterprises/search'
import { focusField } from '@/ui'
import { nameKey, parsePaste } from '../paste'
import type { Defaults, EditorRow } from '../editor'

interface Props {
  open: boolean
  defaults: Defaults
  firstRow: number
  year: string
  onAdd: (rows: EditorRow[]) => void
  onClose: () => void
}

/** As many names are looked up at once; a longer list has codes, or is uploaded. */
const LOOKED_UP = 30

/** Takes rows that were copied in Excel, whatever their columns are. */
export function PasteModal({ open, defaults, firstRow, year, onAdd, onClose }: Props) {
  const [text, setText] = useState('')
  const { rows, named, unread } = parsePaste(text, defaults, firstRow, year)
  const searches = useQueries({
    queries: named
      .slice(0, LOOKED_UP)
      .map((row) => enterpriseSearchQuery(row.name ?? '', { status: 'active', size: 5 })),
  })
  const matched = named.flatMap((row, index) => {
    const same = searches[index]?.data?.items.filter((item) => nameKey(item.name) === nameKey(row.name ?? '')) ?? []
    const [only] = same
    return same.length === 1 && only ? [{ ...row, uscc: only.uscc, name: only.name, riskColour: only.riskColour }] : []
  })
  const looking = searches.some((search) => search.isFetching)
  const unknown = named.filter((row) => !matched.some((each) => each.row === row.row))
  const all = [...rows, ...matched].sort((a, b) => a.row - b.row)
  const left = [...(looking ? [] : unknown.map((row) => row.name ?? '')), ...unread]
  const close = () => {
    setText('')
    onClose()
  }
  return (
    <Modal
      open={open}
      title="从 Excel 粘贴"
      okText={all.length > 0 ? `加入 ${all.length} 行` : '加入'}
      okButtonProps={{ disabled: all.length === 0 || looking }}
      onOk={() => {
        onAdd(all)
        close()
      }}
      onCancel={close}
      afterOpenChange={focusField}
      width={640}
    >
      <div className="stack">
        <p className="text2">
          在 Excel
          中选中若干行复制后粘贴到这里。每行须有18位统一社会信用代码，或与企业库一致的企业名称；日期按先后作为检查窗口的起止日，写作“姓名（证号）”的作为执法人员；没有的用名单默认（见名单上方）。
        </p>
        <Input.TextArea
          aria-label="粘贴的内容"
          rows={8}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div role="status" className="text2">
          {text.trim() !== '' && (
            <>
              <div>
                识别 {all.length} 行{matched.length > 0 && `，其中 ${matched.length} 行没有代码，按企业名称找到`}
                {looking && '，正在按名称查找…'}
              </div>
              {left.length > 0 && (
                <div>
                  {left.length} 行没有代码，企业库中也没有同名企业，不加入：{left.slice(0, 3).join('；')}
                  {left.length > 3 && '…'}
                </div>
              )}
            </>
          )}
        </div>
      </div>
    </Modal>
  )
}
