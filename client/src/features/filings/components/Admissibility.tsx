import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { DatePicker, Form, Radio, Select } from 'antd'
import dayjs from 'dayjs'
import { filingsQueries, type FilingKind } from '@/api/generated'
import { useMe } from '@/api/me'
import { enterpriseAddress } from '@/entities/addresses'
import { filingKindLabels } from '@/entities/filings/labels'
import { useNames } from '@/entities/reference'
import { addMonths } from '@/lib/dates'
import { optionsOf } from '@/lib/labels'
import { QueryView, useAddress } from '@/ui'
import { daysOf } from '../editor'
import { AdmissibilityAnswer } from './AdmissibilityAnswer'
import { WindowPicker } from './WindowPicker'
import '../filings.css'

/** 能否检查: whether a body may inspect this enterprise in a window, asked before any list is written. */
export default function Admissibility({ enterpriseId }: { enterpriseId: string }) {
  const me = useMe()
  const { department } = useNames()
  const [address, change] = useAddress(enterpriseAddress)
  const [first, last] = daysOf(addMonths(me.today.slice(0, 7), 1))
  const { kind = 'doubleRandom', from = first, to = last, body } = address
  const asked = filingsQueries.showAdmissibility({ id: enterpriseId, kind, from, to, department: body })
  const result = useQuery({ ...asked, placeholderData: keepPreviousData })
  const bodies = result.data?.bodies ?? []

  const changeMonth = (month: string) => {
    const [firstDay, lastDay] = daysOf(month)
    change({ from: firstDay, to: lastDay })
  }
  return (
    <div className="stack">
      <Form layout="vertical" className="filing-head">
        {bodies.length > 1 && (
          <Form.Item label="单位">
            <Select
              aria-label="单位"
              className="admissibility__body"
              value={result.data?.body}
              options={bodies.map((code) => ({ value: code, label: department(code) }))}
              onChange={(code) => change({ body: code })}
            />
          </Form.Item>
        )}
        <Form.Item label="类别">
          <Radio.Group
            optionType="button"
            options={optionsOf(filingKindLabels)}
            value={kind}
            onChange={(event) => change({ kind: event.target.value as FilingKind })}
          />
        </Form.Item>
        <Form.Item label="检查窗口">
          {kind === 'doubleRandom' ? (
            <DatePicker
              aria-label="检查月份"
              picker="month"
              allowClear={false}
              value={dayjs(from)}
              onChange={(month) => month && changeMonth(month.format('YYYY-MM'))}
            />
          ) : (
            <WindowPicker from={from} to={to} onChange={change} />
          )}
        </Form.Item>
      </Form>
      <QueryView result={result} rows={3}>
        {(answer) => <AdmissibilityAnswer answer={answer} enterpriseId={enterpriseId} month={from.slice(0, 7)} />}
      </QueryView>
    </div>
  )
}
