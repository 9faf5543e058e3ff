import { useQuery } from '@tanstack/react-query'
import { Button, Checkbox, Drawer, Form, Select } from 'antd'
import { useState } from 'react'
import { useMe } from '@/api/me'
import { optionsOf } from '@/lib/labels'
import { focusField, useIsPhone } from '@/ui'
import { hasScope, missingOf, whole, type EditorRow, type EditorState } from '../editor'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { inspectionNatureLabels } from '@/entities/filings/labels'
import { departmentQuery } from '../queries'
import { EnterprisePicker } from './EnterprisePicker'
import { ExemptionFields } from './ExemptionFields'
import { ItemPicker } from './ItemPicker'
import { Nudge } from './Nudge'
import { OnSiteFields } from './OnSiteFields'
import { OfficerPicker } from './OfficerPicker'
import { WindowPicker } from './WindowPicker'

interface Props {
  /** Null where no row is open. */
  row: EditorRow | null
  kind: EditorState['kind']
  onSave: (row: EditorRow) => void
  /** Goes on with the row below, or with a new one. */
  onSaveAndNext: (row: EditorRow) => void
  /** Its visit was let go: the row leaves the list. */
  onSpared: (row: EditorRow) => void
  onClose: () => void
}

/** One row of the list, field by field. */
export function RowDrawer(props: Props) {
  const { row, onClose } = props
  const phone = useIsPhone()
  return (
    <Drawer
      open={row !== null}
      onClose={onClose}
      size={phone ? '100%' : 560}
      title={row ? `第 ${row.row} 行` : ''}
      afterOpenChange={(open) => focusField(open && !row?.uscc)}
      destroyOnHidden
    >
      {row && <RowForm key={row.key} {...props} row={row} />}
    </Drawer>
  )
}

function RowForm({ row, kind, onSave, onSaveAndNext, onSpared, onClose }: Props & { row: EditorRow }) {
  const me = useMe()
  const [draft, setDraft] = useState(row)
  const [tried, setTried] = useState(false)
  const change = (part: Partial<EditorRow>) => setDraft((current) => ({ ...current, ...part }))
  const own = useQuery(departmentQuery(me.department?.code ?? ''))
  const missing = missingOf({ ...draft, unread: undefined })
  const domains = own.data?.safetyDomains ?? draft.safetyDomains ?? []

  const save = (take: (row: EditorRow) => void) => {
    setTried(true)
    if (missing.length > 0 || !hasScope(draft)) return
    take({
      ...draft,
      unread: undefined,
      officers: whole(draft.officers),
    })
  }

  return (
    <Form layout="vertical" onFinish={() => save(onSave)}>
      <Form.Item
        label="企业"
        required
        validateStatus={tried && !draft.uscc ? 'error' : undefined}
        help={tried && !draft.uscc ? '请选择企业' : undefined}
      >
        <EnterprisePicker value={draft} onChange={change} />
      </Form.Item>
      <Form.Item
        label="检查窗口"
        required
        extra="可以到企业检查的第一天和最后一天"
        validateStatus={tried && !(draft.from && draft.to) ? 'error' : undefined}
      >
        <WindowPicker from={draft.from} to={draft.to} onChange={change} />
      </Form.Item>
      {draft.uscc && (
        <Nudge uscc={draft.uscc} kind={kind} from={draft.from} to={draft.to} onSpared={() => onSpared(row)} />
      )}
      <Form.Item
        label="检查的安全领域"
        required
        extra="选整个领域，或在下面选具体事项"
        validateStatus={tried && !hasScope(draft) ? 'error' : undefined}
        help={tried && !hasScope(draft) ? '请选择安全领域或具体事项' : undefined}
      >
        <Checkbox.Group
          value={draft.safetyDomains}
          options={domains.map((domain) => ({ value: domain, label: safetyDomainLabels[domain] }))}
          onChange={(chosen) => change({ safetyDomains: chosen })}
        />
      </Form.Item>
      <Form.Item label="具体事项">
        <ItemPicker
          placeholder="不选即按整个领域检查"
          value={draft.itemIds}
          onChange={(itemIds) => change({ itemIds })}
        />
      </Form.Item>
      <Form.Item label="执法人员" extra="不少于两名，可在检查开始前补足">
        <OfficerPicker
          department={me.department?.code ?? ''}
          value={draft.officers}
          onChange={(officers) => change({ officers })}
        />
      </Form.Item>
      <Form.Item label="检查性质">
        <Select
          aria-label="检查性质"
          allowClear
          placeholder={kind === 'special' ? '专项检查' : '日常检查'}
          options={optionsOf(inspectionNatureLabels)}
          value={draft.nature}
          onChange={(nature) => change({ nature })}
        />
      </Form.Item>
      <Form.Item label="现场检查理由">
        <OnSiteFields value={draft.onSite} onChange={(onSite) => change({ onSite })} />
      </Form.Item>
      <Form.Item label="例外情形" extra="本年度已检查过的企业，须有投诉举报、上级交办等情形才能再次检查">
        <ExemptionFields value={draft.exemption} onChange={(exemption) => change({ exemption })} />
      </Form.Item>
      {tried && missing.length > 0 && (
        <p role="alert" className="filing-missing">
          {missing.join('；')}
        </p>
      )}
      <div className="filing-drawer-foot">
        <Button onClick={onClose}>取消</Button>
        <Button onClick={() => save(onSaveAndNext)}>保存并填下一家</Button>
        <Button type="primary" htmlType="submit">
          完成
        </Button>
      </div>
    </Form>
  )
}
