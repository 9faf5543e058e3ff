import { WarningFilled } from '@ant-design/icons'
import { Input, Select } from 'antd'
import type { FilingDetails } from '@/api/generated'
import { formatDate } from '@/lib/dates'
import { ClauseLink } from '@/ui'
import { lateReasons } from '../labels'

interface Props {
  filing: FilingDetails
  common: string | undefined
  details: string
  onChange: (common: string | undefined, details: string) => void
}

/** Says that the list is late, what follows, and asks why. */
export function LateBanner({ filing, common, details, onChange }: Props) {
  const { deadline, kind } = filing
  if (!deadline) return null
  const days = -deadline.workingDaysLeft
  const lateRows = filing.lines.filter((line) => line.late).map((line) => line.row)
  return (
    <section className="filing-late" aria-label="逾期">
      <WarningFilled className="filing-late__icon" aria-hidden />
      <div className="filing-late__text">
        <strong>{days > 0 ? `已逾期 ${days} 个工作日` : '已逾期'}</strong>
        <p>
          {kind === 'doubleRandom'
            ? `本月双随机名单应在 ${formatDate(deadline.date)} 前备案。`
            : `第 ${lateRows.slice(0, 10).join('、')}${lateRows.length > 10 ? ' …' : ''} 行应在检查窗口起日前3个工作日备案，最早的期限是 ${formatDate(deadline.date)}。`}
        </p>
        <p>
          提交后由区应急管理局审批，并计入绩效考核。 <ClauseLink clause="五(三)2" /> <ClauseLink clause="六(三)" />
        </p>
      </div>
      <div className="filing-late__reason">
        <label htmlFor="late-reason">
          逾期原因 <em>必填</em>
        </label>
        <Select
          id="late-reason"
          placeholder="请选择"
          options={lateReasons.map((reason) => ({ value: reason, label: reason }))}
          value={common}
          onChange={(reason) => onChange(reason, details)}
        />
        <Input
          aria-label="逾期原因补充说明"
          placeholder="补充说明，例如：市级系统 12月7日 17:40 下发抽取结果"
          maxLength={500}
          value={details}
          onChange={(event) => onChange(common, event.target.value)}
        />
      </div>
    </section>
  )
}
