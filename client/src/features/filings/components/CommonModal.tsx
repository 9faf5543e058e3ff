import { useQuery } from '@tanstack/react-query'
import { Checkbox, Form, Modal, Select } from 'antd'
import { useState } from 'react'
import { useMe } from '@/api/me'
import { optionsOf } from '@/lib/labels'
import { whole, type Common } from '../editor'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { inspectionNatureLabels } from '@/entities/filings/labels'
import { departmentQuery } from '../queries'
import { ItemPicker } from './ItemPicker'
import { OnSiteFields } from './OnSiteFields'
import { OfficerPicker } from './OfficerPicker'
import { WindowPicker } from './WindowPicker'

interface Props {
  title: string
  /** What becomes of what is left open. */
  note: string
  okText: string
  initial?: Common
  onSet: (common: Common) => void
  onClose: () => void
}

/** Sets window, scope, officers and nature for many rows at once. Rendered while it is open. */
export function CommonModal({ title, note, okText, initial = {}, onSet, onClose }: Props) {
  const me = useMe()
  const [common, setCommon] = useState<Common>(initial)
  const change = (part: Common) => setCommon((current) => ({ ...current, ...part }))
  const own = useQuery(departmentQuery(me.department?.code ?? ''))
  const { from, to, safetyDomains, itemIds, officers, nature, onSite } = common
  return (
    <Modal
      open
      title={title}
      okText={okText}
      onOk={() => {
        onSet({ ...common, officers: whole(officers) })
        onClose()
      }}
      onCancel={onClose}
      mask={{ closable: false }}
      width={560}
    >
      <Form layout="vertical">
        <p className="text2">{note}</p>
        <Form.Item label="检查窗口">
          <WindowPicker from={from} to={to} onChange={change} />
        </Form.Item>
        <Form.Item label="检查的安全领域">
          <Checkbox.Group
            value={safetyDomains}
            options={(own.data?.safetyDomains ?? []).map((domain) => ({
              value: domain,
              label: safetyDomainLabels[domain],
            }))}
            onChange={(chosen) => change({ safetyDomains: chosen })}
          />
        </Form.Item>
        <Form.Item label="具体事项">
          <ItemPicker value={itemIds} onChange={(chosen) => change({ itemIds: chosen })} />
        </Form.Item>
        <Form.Item label="执法人员">
          <OfficerPicker
            department={me.department?.code ?? ''}
            value={officers}
            onChange={(chosen) => change({ officers: chosen })}
          />
        </Form.Item>
        <Form.Item label="现场检查理由">
          <OnSiteFields value={onSite} onChange={(chosen) => change({ onSite: chosen })} />
        </Form.Item>
        <Form.Item label="检查性质">
          <Select
            aria-label="检查性质"
            allowClear
            options={optionsOf(inspectionNatureLabels)}
            value={nature}
            onChange={(chosen) => change({ nature: chosen })}
          />
        </Form.Item>
      </Form>
    </Modal>
  )
}
