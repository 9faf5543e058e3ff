import { Button } from 'antd'
import { may } from '@/api/can'
import type { DisclosureCell } from '@/api/generated'
import { formatFullDate } from '@/lib/dates'
import { StatusTag } from '@/ui'
import { disclosureStateLabels, disclosureTones } from './labels'

interface Props {
  cell: DisclosureCell
  onRecord: () => void
  onHistory: () => void
}

const left = (days: number) => (days < 0 ? `逾期 ${-days} 天` : days === 0 ? '今天到期' : `还剩 ${days} 天`)

/** One matter of a body: how it stands, where it was published, until when. */
export function Cell({ cell, onRecord, onHistory }: Props) {
  const { current } = cell
  return (
    <div className="disclosures__cell">
      <StatusTag status={cell.state} labels={disclosureStateLabels} tone={disclosureTones[cell.state]} />
      {current && (
        <>
          <a href={current.address} target="_blank" rel="noreferrer" title={current.title}>
            {formatFullDate(current.publishedOn)}公布
          </a>
          <span className="text3">{formatFullDate(current.renewBy)}前重新公布</span>
          <span className={cell.state === 'overdue' ? 'text-red' : 'text3'}>{left(cell.daysLeft ?? 0)}</span>
        </>
      )}
      <span>
        {may(cell.can, 'record') && (
          <Button type="link" size="small" onClick={onRecord}>
            {current ? '重新公布' : '登记公布'}
          </Button>
        )}
        {cell.editions > 0 && (
          <Button type="link" size="small" onClick={onHistory}>
            历次 {cell.editions}
          </Button>
        )}
      </span>
    </div>
  )
}
