import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { DatePicker, InputNumber } from 'antd'
import dayjs from 'dayjs'
import { Link } from 'react-router'
import { useMe } from '@/api/me'
import {
  planParametersQueries,
  type ParameterSupposition,
  type PlanParameters,
  type SupposedBody,
  type SupposedList,
  type SupposedReport,
  type SupposedReports,
} from '@/api/generated'
import { whatIfAddress } from '@/entities/addresses'
import { filingKindLabels } from '@/entities/filings/labels'
import { pages } from '@/entities/pages'
import { useNames } from '@/entities/reference'
import { formatFullDate } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { Card, Empty, Figure, Page, PageHead, QueryView, StackTable, useAddress, type StackColumn } from '@/ui'
import { PARAMETERS } from './parameters'
import './parameters.css'

const SUPPOSED = [
  'monthlyDay',
  'aheadOfVisitWorkingDays',
  'afterClosureWorkingDays',
] as const satisfies readonly (keyof PlanParameters)[]

/** Before the Plan is adjusted: which lists and closure reports that were handed in would have been late by other numbers. */
export function Component() {
  const { today } = useMe()
  const [address, change] = useAddress(whatIfAddress)
  const present = useQuery(planParametersQueries.getCurrent())
  const { from = dayjs(today).subtract(1, 'year').format('YYYY-MM-DD'), to = today } = address
  const supposed = SUPPOSED.some((name) => address[name] !== undefined)
  const result = useQuery({
    ...planParametersQueries.suppose({ ...address, from, to }),
    placeholderData: keepPreviousData,
    enabled: supposed,
  })
  return (
    <Page>
      <PageHead
        title="参数试算"
        purpose="如果期限改为另外的数字，已经提交的名单和闭环反馈哪些会逾期、哪些不再逾期。只试算，不登记。"
        clauses={['六(六)', '五(三)2', '五(三)7']}
        back={{ to: pages.planParameters(), label: '方案参数' }}
      />
      <Card title="如果">
        <div className="parameter-suppose">
          {SUPPOSED.map((name) => {
            const def = PARAMETERS.find((one) => one.name === name)!
            return (
              <label key={name}>
                <span>{def.label}</span>
                <InputNumber
                  min={def.min}
                  max={def.max}
                  precision={0}
                  suffix={def.unit}
                  value={address[name]}
                  placeholder={present.data ? `现为 ${present.data.parameters[name]}` : undefined}
                  onChange={(value) => change({ [name]: value ?? undefined })}
                />
              </label>
            )
          })}
          <div>
            <label htmlFor="handed-in-from">提交日期</label>
            <DatePicker.RangePicker
              id={{ start: 'handed-in-from' }}
              allowClear={false}
              maxDate={dayjs(today)}
              value={[dayjs(from), dayjs(to)]}
              onChange={(days) =>
                change({ from: days?.[0]?.format('YYYY-MM-DD'), to: days?.[1]?.format('YYYY-MM-DD') })
              }
            />
          </div>
        </div>
      </Card>
      {supposed ? (
        <QueryView result={result}>{(supposition) => <Outcome supposition={supposition} />}</QueryView>
      ) : (
        <Empty title="填写要试算的数字" hint="例如把专项、临时名单改为提前5个工作日，看过去一年哪些名单会逾期。" />
      )}
    </Page>
  )
}

const BODIES: StackColumn<SupposedBody>[] = [
  { title: '单位', lead: true, dataIndex: 'shortName', width: 160 },
  { title: '提交企业', dataIndex: 'lines', width: 120, render: (_, { lines }) => `${lines} 家` },
  { title: '当时逾期', width: 120, render: (_, { lateThen }) => `${lateThen} 家` },
  { title: '试算逾期', width: 120, render: (_, { lateSupposed }) => `${lateSupposed} 家` },
  { title: '变化', width: 120, render: (_, { lateThen, lateSupposed }) => difference(lateSupposed - lateThen) },
]

const LISTS: StackColumn<SupposedList>[] = [
  {
    title: '名单',
    lead: true,
    render: (_, { filingId, number, title }) => <Link to={pages.filing(filingId)}>{number ?? title}</Link>,
  },
  { title: '种类', width: 90, render: (_, { kind }) => labelOf(filingKindLabels, kind) },
  { title: '提交日期', width: 130, render: (_, { handedInOn }) => formatFullDate(handedInOn) },
  { title: '当时期限', width: 130, render: (_, { dueThen }) => formatFullDate(dueThen) },
  { title: '试算期限', width: 130, render: (_, { dueSupposed }) => formatFullDate(dueSupposed) },
  {
    title: '结果',
    width: 180,
    render: (_, { late, inTime }) =>
      [late > 0 && `${late} 家变为逾期`, inTime > 0 && `${inTime} 家不再逾期`].filter(Boolean).join('，'),
  },
]

function Outcome({ supposition }: { supposition: ParameterSupposition }) {
  const { lines, reports } = supposition
  if (lines === 0 && reports.total === 0)
    return <Empty title="这段时间没有提交的名单和闭环反馈" hint="换一段提交日期再试算。" />
  return (
    <>
      {lines > 0 && <Lists supposition={supposition} />}
      {reports.total > 0 && <Reports reports={reports} />}
    </>
  )
}

const REPORTS: StackColumn<SupposedReport>[] = [
  {
    title: '检查任务',
    lead: true,
    render: (_, { inspectionId, inspectionNumber }) => (
      <Link to={pages.inspection(inspectionId)}>{inspectionNumber}</Link>
    ),
  },
  { title: '单位', width: 150, render: (_, { department }) => <Department code={department} /> },
  { title: '提交日期', width: 130, render: (_, { submittedOn }) => formatFullDate(submittedOn) },
  { title: '当时期限', width: 130, render: (_, { dueThen }) => formatFullDate(dueThen) },
  { title: '试算期限', width: 130, render: (_, { dueSupposed }) => formatFullDate(dueSupposed) },
  { title: '结果', width: 120, render: (_, { late }) => (late ? '变为逾期' : '不再逾期') },
]

const Department = ({ code }: { code: string }) => useNames().shortName(code)

function Reports({ reports: { total, lateThen, lateSupposed, changed, changedTotal } }: { reports: SupposedReports }) {
  return (
    <Card flush title="闭环反馈" note={`提交 ${total} 份，${changedTotal} 份结果有变化`}>
      <div className="parameter-figures">
        <Figure label="当时逾期" value={lateThen} unit="份" />
        <Figure label="试算逾期" value={lateSupposed} unit="份" tone={lateSupposed > lateThen ? 'red' : 'blue'} />
      </div>
      {changed.length === 0 ? (
        <Empty title="没有闭环反馈的结果会变化" />
      ) : (
        <StackTable<SupposedReport>
          caption="结果有变化的闭环反馈"
          minWidth={760}
          rowKey={({ inspectionId, department }) => `${inspectionId} ${department}`}
          columns={REPORTS}
          dataSource={changed}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        />
      )}
    </Card>
  )
}

function Lists({ supposition }: { supposition: ParameterSupposition }) {
  const { lines, lateThen, lateSupposed, bodies, changed, changedTotal } = supposition
  return (
    <>
      <Card flush title="各单位" note={`提交 ${lines} 家企业`}>
        <div className="parameter-figures">
          <Figure label="当时逾期" value={lateThen} unit="家" />
          <Figure label="试算逾期" value={lateSupposed} unit="家" tone={lateSupposed > lateThen ? 'red' : 'blue'} />
        </div>
        <StackTable<SupposedBody> caption="各单位" minWidth={640} rowKey="body" columns={BODIES} dataSource={bodies} />
      </Card>
      <Card
        flush
        title="结果有变化的名单"
        note={changedTotal > changed.length ? `最近 ${changed.length} 份，共 ${changedTotal} 份` : `${changedTotal} 份`}
      >
        {changed.length === 0 ? (
          <Empty title="没有名单的结果会变化" />
        ) : (
          <StackTable<SupposedList>
            caption="结果有变化的名单"
            minWidth={860}
            rowKey="filingId"
            columns={LISTS}
            dataSource={changed}
            pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          />
        )}
      </Card>
    </>
  )
}

const difference = (by: number) => (by === 0 ? '不变' : by > 0 ? `多 ${by} 家` : `少 ${-by} 家`)
