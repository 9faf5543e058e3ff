import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { Link } from 'react-router'
import {
  FilingsClient,
  filingsQueries,
  type ApprovalsForm,
  type ApprovalsReceipt,
  type BodyOnDesk,
  type ChaseFilings,
  type ChaseReceipt,
  type FilingRow,
  type MonthDesk,
} from '@/api/generated'
import { affected } from '@/entities/affected'
import { filingDeskAddress } from '@/entities/addresses'
import { pages } from '@/entities/pages'
import { formatFullDate, formatMoment, formatMonth } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import {
  Card,
  ConfirmModal,
  DeadlineTag,
  Empty,
  Page,
  PageHead,
  ProblemAlert,
  QueryView,
  StackTable,
  ToneTag,
  useAddress,
  useCommand,
  type StackColumn,
} from '@/ui'
import { filingKindLabels } from '@/entities/filings/labels'
import { deskStateLabels } from './labels'
import './filings.css'

const TONES = { filed: 'blue', pending: 'gold', returned: 'gold', missing: 'red' } as const

/** The lead's month: who has filed and who has not, what waits, and what the form of lists cost. */
export function Component() {
  const [{ month }, change] = useAddress(filingDeskAddress)
  const result = useQuery({ ...filingsQueries.showMonthDesk({ month }), placeholderData: keepPreviousData })
  return (
    <Page>
      <PageHead
        title="本月报送情况"
        purpose="谁报了双随机名单、谁没有报，待审批的名单一次批准，没有报的催一催。"
        clauses={['五(三)2', '六(三)']}
        back={{ to: pages.filings(), label: '执法备案' }}
        actions={
          <DatePicker
            picker="month"
            aria-label="月份"
            allowClear={false}
            value={result.data ? dayjs(`${result.data.month}-01`) : undefined}
            onChange={(day) => change({ month: day?.format('YYYY-MM') })}
          />
        }
      />
      <QueryView result={result}>
        {(desk) => (
          <>
            <Bodies desk={desk} />
            <Waiting desk={desk} />
          </>
        )}
      </QueryView>
    </Page>
  )
}

function Bodies({ desk }: { desk: MonthDesk }) {
  const late = desk.bodies.filter(({ state }) => state === 'missing' || state === 'returned')
  const chase = useCommand<ChaseFilings, ChaseReceipt>({
    id: `filings.chase ${desk.month}`,
    send: (http, body) => new FilingsClient(http).chase({ body }),
    changes: affected.filing,
    success: ({ chased }) => (chased.length > 0 ? `已催报 ${chased.length} 家单位` : '这些单位今天都已催过'),
  })
  const run = (bodies: BodyOnDesk[]) => void chase.run({ month: desk.month, bodies: bodies.map(({ body }) => body) })
  const columns: StackColumn<BodyOnDesk>[] = [
    { title: '单位', lead: true, dataIndex: 'shortName', width: 140 },
    {
      title: '双随机名单',
      width: 150,
      render: (_, { state, late }) => (
        <>
          <ToneTag tone={TONES[state]}>{labelOf(deskStateLabels, state)}</ToneTag>{' '}
          {late && <ToneTag tone="red">逾期</ToneTag>}
        </>
      ),
    },
    {
      title: '已备案',
      width: 140,
      render: (_, { lists, lines }) => (lists > 0 ? `${lists} 份，${lines} 家企业` : '—'),
    },
    { title: '最近备案', width: 140, render: (_, { filedAt }) => (filedAt ? formatMoment(filedAt) : '—') },
    {
      title: '因格式退回',
      width: 170,
      render: (_, { formRefusals, formRefusedRows }) =>
        formRefusals > 0 ? `${formRefusals} 次${formRefusedRows > 0 ? `，${formRefusedRows} 行读不懂` : ''}` : '没有',
    },
    {
      title: '催报',
      width: 170,
      render: (_, body) => (
        <>
          {late.includes(body) && (
            <Button type="link" size="small" disabled={chase.busy} onClick={() => run([body])}>
              催报
            </Button>
          )}
          {body.chasedOn && <span className="text3">{formatFullDate(body.chasedOn)}催过</span>}
        </>
      ),
    },
  ]
  return (
    <Card
      flush
      title={`${formatMonth(desk.month)}双随机名单`}
      note={`${desk.bodies.length - late.length} 家已报，${late.length} 家未报`}
      extra={
        <div className="filing-tools">
          <DeadlineTag deadline={desk.deadline} />
          {late.length > 0 && (
            <Button size="small" type="primary" loading={chase.busy} onClick={() => run(late)}>
              全部催报（{late.length}）
            </Button>
          )}
        </div>
      }
    >
      <ProblemAlert error={chase.error} />
      <StackTable<BodyOnDesk>
        caption="各单位报送情况"
        minWidth={820}
        rowKey="body"
        columns={columns}
        dataSource={desk.bodies}
        pagination={false}
      />
    </Card>
  )
}

function Waiting({ desk: { pending } }: { desk: MonthDesk }) {
  const [chosen, setChosen] = useState<string[]>([])
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<{ title: string; why: string }[]>([])
  const present = pending.filter(({ id }) => chosen.includes(id))
  const approve = useCommand<ApprovalsForm, ApprovalsReceipt>({
    id: 'filings.approve many',
    send: (http, body) => new FilingsClient(http).approveSelected({ body }),
    asking,
    changes: affected.filing,
    success: ({ filings }) => `已批准 ${filings.filter(({ number }) => number).length} 份名单`,
    onDone: (receipt) => {
      setRefused(
        (receipt?.filings ?? []).flatMap(({ id, refusal }) =>
          refusal ? [{ title: pending.find((row) => row.id === id)?.title ?? '名单', why: refusal }] : [],
        ),
      )
      setChosen([])
    },
  })
  const columns: StackColumn<FilingRow>[] = [
    { title: '名单', lead: true, render: (_, row) => <Link to={pages.filing(row.id)}>{row.title}</Link> },
    { title: '单位', width: 120, render: (_, row) => row.departmentName },
    { title: '类别', width: 80, render: (_, row) => labelOf(filingKindLabels, row.kind) },
    { title: '企业', width: 80, align: 'right', render: (_, row) => row.lineCount },
    { title: '提交', width: 130, render: (_, row) => row.submittedAt && formatMoment(row.submittedAt) },
    { title: '', width: 80, render: (_, row) => row.late && <ToneTag tone="red">逾期</ToneTag> },
  ]
  return (
    <Card
      flush
      title="待审批的名单"
      note={`${pending.length} 份`}
      extra={
        <Button size="small" type="primary" disabled={present.length === 0} onClick={() => setAsking(true)}>
          批准所选（{present.length}）
        </Button>
      }
    >
      {refused.length > 0 && (
        <div className="filing-restored" role="status">
          {refused.length} 份没有批准：
          <ul className="sheet-notes">
            {refused.map(({ title, why }) => (
              <li key={title}>
                {title}：{why}
              </li>
            ))}
          </ul>
        </div>
      )}
      <StackTable<FilingRow>
        caption="待审批的名单"
        minWidth={680}
        rowKey="id"
        columns={columns}
        dataSource={pending}
        pagination={false}
        rowSelection={{
          selectedRowKeys: present.map(({ id }) => id),
          onChange: (keys) => setChosen((keys as string[]).slice(0, 50)),
          getCheckboxProps: (row) => ({ 'aria-label': `选择${row.title}` }),
        }}
        locale={{ emptyText: <Empty title="没有待审批的名单" hint="逾期的和申报其他情形的名单会出现在这里。" /> }}
      />
      <ConfirmModal
        open={asking}
        title={`批准 ${present.length} 份名单`}
        okText="批准"
        command={approve}
        body={{ filings: present.map(({ id, version }) => ({ id, version })) }}
        onClose={() => setAsking(false)}
      >
        {present.map((row) => (
          <div key={row.id}>
            {row.departmentName}“{row.title}”，{row.lineCount} 家企业{row.late && '（逾期）'}
          </div>
        ))}
        逐份核对后备案编号；现已不符合规定的行附原因退回。
      </ConfirmModal>
    </Card>
  )
}
