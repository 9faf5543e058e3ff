import { useQuery } from '@tanstack/react-query'
import { DatePicker, Form, Input, Radio } from 'antd'
import dayjs from 'dayjs'
import { optionsOf } from '@/lib/labels'
import { DeadlineTag } from '@/ui'
import type { FilingKind } from '@/api/generated'
import type { EditorState } from '../editor'
import { filingKindLabels } from '@/entities/filings/labels'
import { monthlyDeadlineQuery } from '../queries'

interface Props {
  state: EditorState
  kindFixed: boolean
  onChange: (part: Partial<EditorState>) => void
}

/** What a list says of itself, by its kind, and when it is due. */
export function HeadFields({ state, kindFixed, onChange }: Props) {
  return (
    <Form layout="vertical" className="filing-head">
      <Form.Item label="类别">
        <Radio.Group
          optionType="button"
          disabled={kindFixed}
          options={optionsOf(filingKindLabels)}
          value={state.kind}
          onChange={(event) => onChange({ kind: event.target.value as FilingKind })}
        />
      </Form.Item>
      {state.kind === 'doubleRandom' && (
        <Form.Item label="所报月份" required extra={state.month && <MonthDeadline month={state.month} />}>
          <DatePicker
            aria-label="所报月份"
            picker="month"
            allowClear={false}
            value={state.month ? dayjs(state.month) : null}
            onChange={(month) => onChange({ month: month?.format('YYYY-MM') })}
          />
        </Form.Item>
      )}
      {state.kind === 'special' && (
        <>
          <Form.Item label="部署文件文号" required>
            <Input
              aria-label="部署文件文号"
              maxLength={100}
              placeholder="如 坪应急〔2026〕18号"
              value={state.deployingDocument ?? ''}
              onChange={(event) => onChange({ deployingDocument: event.target.value })}
            />
          </Form.Item>
          <Form.Item label="专项行动起止日期" required>
            <DatePicker.RangePicker
              aria-label="专项行动起止日期"
              value={
                state.campaignFrom && state.campaignTo ? [dayjs(state.campaignFrom), dayjs(state.campaignTo)] : null
              }
              onChange={(range) =>
                onChange({
                  campaignFrom: range?.[0]?.format('YYYY-MM-DD'),
                  campaignTo: range?.[1]?.format('YYYY-MM-DD'),
                })
              }
            />
          </Form.Item>
        </>
      )}
      <Form.Item label="名单标题" className="filing-head__title">
        <Input
          aria-label="名单标题"
          maxLength={200}
          placeholder="不填则按月份和类别命名"
          value={state.title ?? ''}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </Form.Item>
      {state.kind !== 'doubleRandom' && <p className="text2 filing-head__note">各企业检查窗口起日前3个工作日备案。</p>}
    </Form>
  )
}

function MonthDeadline({ month }: { month: string }) {
  const { data } = useQuery(monthlyDeadlineQuery(month))
  return data ? (
    <span title={data.explanation}>
      备案期限 <DeadlineTag deadline={data} />
    </span>
  ) : null
}
