import { Button } from 'antd'
import { useState } from 'react'
import { formatWindow } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import type { Defaults } from '../editor'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { inspectionNatureLabels } from '@/entities/filings/labels'
import { whyOnSiteLabels } from '../labels'
import { CommonModal } from './CommonModal'

function wordsOf({ from, to, safetyDomains, itemIds, officers, nature, onSite }: Defaults): string {
  return [
    from && to ? formatWindow(from, to) : '窗口未填',
    [
      ...safetyDomains.map((domain) => labelOf(safetyDomainLabels, domain)),
      itemIds?.length ? `${itemIds.length} 项事项` : '',
    ]
      .filter(Boolean)
      .join('、') || '检查范围未选',
    officers.map((officer) => officer.name).join('、') || '执法人员未选',
    nature ? labelOf(inspectionNatureLabels, nature) : '',
    onSite ? labelOf(whyOnSiteLabels, onSite.kind) : '',
  ]
    .filter(Boolean)
    .join('；')
}

/** 名单默认: what a row begins with that is added or pasted, for everybody to see and to change. */
export function DefaultsLine({ defaults, onChange }: { defaults: Defaults; onChange: (defaults: Defaults) => void }) {
  const [open, setOpen] = useState(false)
  return (
    <p className="filing-defaults text2">
      名单默认：{wordsOf(defaults)}
      <Button type="link" size="small" onClick={() => setOpen(true)}>
        修改默认
      </Button>
      {open && (
        <CommonModal
          title="名单默认"
          note="之后添加、粘贴的行没有写明的，用这里的内容；已有的行不变。"
          okText="确定"
          initial={defaults}
          onSet={(common) =>
            onChange({ ...common, safetyDomains: common.safetyDomains ?? [], officers: common.officers ?? [] })
          }
          onClose={() => setOpen(false)}
        />
      )}
    </p>
  )
}
