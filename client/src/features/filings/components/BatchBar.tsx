import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import type { Common } from '../editor'
import { CommonModal } from './CommonModal'

interface Props {
  /** How many rows are chosen. */
  count: number
  onSet: (common: Common) => void
  onRemove: () => void
  onClear: () => void
}

/** What can be done with the chosen rows at once. */
export function BatchBar({ count, onSet, onRemove, onClear }: Props) {
  const [open, setOpen] = useState(false)
  if (count === 0) return null
  return (
    <div className="filing-batch" role="toolbar" aria-label="批量操作">
      <span>
        已选 <b>{count}</b> 行
      </span>
      <Button size="small" type="primary" onClick={() => setOpen(true)}>
        批量设置
      </Button>
      <Popconfirm title={`移除所选的 ${count} 行？`} okText="全部移除" onConfirm={onRemove}>
        <Button size="small">批量移除</Button>
      </Popconfirm>
      <Button size="small" type="link" onClick={onClear}>
        取消选择
      </Button>
      {open && (
        <CommonModal
          title={`批量设置 ${count} 行`}
          note="只填要统一改的，不填的各行保持不变。"
          okText={`设置 ${count} 行`}
          onSet={onSet}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
