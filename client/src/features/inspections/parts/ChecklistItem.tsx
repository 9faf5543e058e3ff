import { CheckOutlined, CloseOutlined, MinusOutlined } from '@ant-design/icons'
import { DatePicker, Input, Radio } from 'antd'
import dayjs from 'dayjs'
import type { CheckResult, ChecklistItemDetails } from '@/api/generated'
import { hazardGradeLabels } from '@/entities/hazards/labels'
import { optionsOf } from '@/lib/labels'
import { StatusTag, ToneTag } from '@/ui'
import { faultOf, type Entered } from '../findings'
import { checkResultLabels } from '../labels'

const ICONS: Record<CheckResult, React.ReactNode> = {
  pass: <CheckOutlined aria-hidden />,
  fail: <CloseOutlined aria-hidden />,
  notApplicable: <MinusOutlined aria-hidden />,
}

interface Props {
  index: number
  item: ChecklistItemDetails
  today: string
  entered?: Entered
  open: boolean
  onOpen: () => void
  onEnter: (entered: Entered) => void
  place: (element: HTMLElement | null) => void
}

/** One item: its points, three large buttons, and the hazard where it fails. */
export function ChecklistItem({ index, item, today, entered, open, onOpen, onEnter, place }: Props) {
  const finished = faultOf(entered, today) === null
  if (!open) {
    return (
      <li ref={place} className="sheet__item">
        <button type="button" className="sheet__folded" onClick={onOpen}>
          <span className="text2">{index}</span>
          <span className="sheet__title">{item.name}</span>
          {entered?.result ? (
            <StatusTag status={entered.result} labels={checkResultLabels} tone={finished ? undefined : 'gold'} />
          ) : (
            <ToneTag tone="gray">未查</ToneTag>
          )}
        </button>
      </li>
    )
  }
  return (
    <li ref={place} className="sheet__item sheet__item--open">
      <div className="sheet__name">
        <span className="text2">{index}</span>
        <b>{item.name}</b>
        {item.majorHazard && <ToneTag tone="red">可能构成重大隐患</ToneTag>}
      </div>
      <p className="text2">{item.points.join('；')}</p>
      <div className="sheet__choices" role="group" aria-label={item.name}>
        {optionsOf(checkResultLabels).map(({ value, label }) => (
          <button
            key={value}
            type="button"
            aria-pressed={entered?.result === value}
            className={`sheet__choice sheet__choice--${value}`}
            onClick={() => onEnter({ ...defaults(today), ...entered, result: value })}
          >
            {ICONS[value]} {label}
          </button>
        ))}
      </div>
      {entered?.result === 'fail' && <Hazard entered={entered} today={today} onEnter={onEnter} />}
    </li>
  )
}

const defaults = (today: string): Entered => ({
  grade: 'general',
  dueOn: dayjs(today).add(7, 'day').format('YYYY-MM-DD'),
})

function Hazard({ entered, today, onEnter }: { entered: Entered; today: string; onEnter: (entered: Entered) => void }) {
  return (
    <div className="sheet__hazard">
      <Input.TextArea
        aria-label="隐患描述"
        autoSize={{ minRows: 2 }}
        maxLength={500}
        placeholder="写明在哪里、什么问题"
        value={entered.description}
        onChange={(event) => onEnter({ ...entered, description: event.target.value })}
      />
      <div className="row-between">
        <Radio.Group
          aria-label="隐患等级"
          optionType="button"
          options={optionsOf(hazardGradeLabels)}
          value={entered.grade}
          onChange={(event) => onEnter({ ...entered, grade: event.target.value as Entered['grade'] })}
        />
        <DatePicker
          aria-label="整改期限"
          inputReadOnly
          allowClear={false}
          minDate={dayjs(today)}
          format="M月D日前整改"
          value={entered.dueOn ? dayjs(entered.dueOn) : null}
          onChange={(date) => onEnter({ ...entered, dueOn: date?.format('YYYY-MM-DD') })}
        />
      </div>
      {faultOf(entered, today) && <p className="text-gold">{faultOf(entered, today)}</p>}
    </div>
  )
}
