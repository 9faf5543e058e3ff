import { Button, Modal } from 'antd'
import { may } from '@/api/can'
import { BeforeEntry } from './BeforeEntry'
import type { VerbFormProps } from './types'

interface Props extends VerbFormProps {
  onGoOn: () => void
  onSpare: (kind: 'dropped' | 'deskCheck') => void
}

/** At the gate: the last visits by anyone, then 继续, 不再检查 or 改为非现场 (国办发〔2024〕54号). */
export function GateModal({ inspection, onGoOn, onSpare, onClose }: Props) {
  const own = inspection.participations.find((part) => may(part.can, 'spare'))
  return (
    <Modal
      open
      title={`入企前看一看：${inspection.enterprise.name}`}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={
        <div className="gate__choices">
          {own && !own.confidential && <Button onClick={() => onSpare('dropped')}>不再检查</Button>}
          {own && <Button onClick={() => onSpare('deskCheck')}>改为非现场</Button>}
          <Button type="primary" onClick={onGoOn}>
            继续签到
          </Button>
        </div>
      }
    >
      <div className="stack">
        <BeforeEntry id={inspection.id} />
        {own && (
          <p className="text2">
            不再检查或改为非现场的，计入减免入企，不占用当年次数；只影响{own.departmentName}
            ，其他单位照常检查。
            {own.confidential && '投诉举报、移送线索引起的须核查，不能取消，可改为非现场。'}
          </p>
        )}
      </div>
    </Modal>
  )
}
