import { useQuery } from '@tanstack/react-query'
import { Checkbox, DatePicker, Form, Modal, Select } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useMe } from '@/api/me'
import { optionsOf } from '@/lib/labels'
import type { Common } from '../editor'
import { domainLabels, inspectionNatureLabels } from '../labels'
import { departmentQuery, itemsQuery } from '../queries'
import { OfficerPicker } from './OfficerPicker'

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
  const items = useQuery(itemsQuery(me.body ?? ''))
  const { from, to, safetyDomains, itemIds, officers, nature } = common
  return (
    <Modal
      open
      title={title}
      okText={okText}
      onOk={() => {
        onSet({ ...common, officers: officers?.filter((each) => each.name.trim() && each.certificateNo.trim()) })
        onClose()
      }}
      onCancel={onClose}
      mask={{ closable: false }}
      width={560}
    >
      <Form layout="vertical">
        <p className="text2">{note}</p>
        <Form.Item label="检查窗口">
          <DatePicker.RangePicker
            aria-label="检查窗口"
            style={{ width: '100%' }}
            value={from && to ? [dayjs(from), dayjs(to)] : null}
            onChange={(range) =>
              change({ from: range?.[0]?.format('YYYY-MM-DD'), to: range?.[1]?.format('YYYY-MM-DD') })
            }
          />
        </Form.Item>
        <Form.Item label="检查的安全领域">
          <Checkbox.Group
            value={safetyDomains}
            options={(own.data?.safetyDomains ?? []).map((domain) => ({ value: domain, label: domainLabels[domain] }))}
            onChange={(chosen) => change({ safetyDomains: chosen })}
          />
        </Form.Item>
        <Form.Item label="具体事项">
          <Select
            mode="multiple"
            aria-label="具体事项"
            loading={items.isPending}
            value={itemIds ?? []}
            onChange={(chosen) => change({ itemIds: chosen })}
            maxTagCount="responsive"
            showSearch={{ optionFilterProp: 'label' }}
            options={(items.data?.items ?? []).map((item) => ({ value: item.id, label: `${item.code} ${item.name}` }))}
          />
        </Form.Item>
        <Form.Item label="执法人员">
          <OfficerPicker
            department={me.department?.code ?? ''}
            value={officers}
            onChange={(chosen) => change({ officers: chosen })}
          />
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
