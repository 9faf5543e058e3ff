import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DisclosureBody, DisclosureCell } from '@/api/generated'
import { DisclosureMatter } from '@/api/generated'
import { disclosuresAddress } from '@/entities/addresses'
import { useBodyOptions } from '@/entities/reference'
import { labelOf, optionsOf } from '@/lib/labels'
import {
  Card,
  Empty,
  ExportButton,
  exportUrl,
  FilterBar,
  Page,
  PageHead,
  QueryView,
  StackTable,
  useListParams,
  type StackColumn,
} from '@/ui'
import { Cell } from './Cell'
import { HistoryDrawer } from './HistoryDrawer'
import { disclosureMatterLabels, disclosureStateLabels } from './labels'
import { deskQuery } from './queries'
import { RecordModal } from './RecordModal'
import './disclosures.css'

type Act = { what: 'record' | 'history'; cell: DisclosureCell; name: string } | null

/** 公示台: what each body has made public before it inspects, and what is missing, overdue or out of date. */
export function Component() {
  const { params, change } = useListParams(disclosuresAddress)
  const result = useQuery({ ...deskQuery(params), placeholderData: keepPreviousData })
  const [act, setAct] = useState<Act>(null)
  const matters = params.filters.matter
    ? DisclosureMatter.filter((matter) => matter === params.filters.matter)
    : DisclosureMatter
  const columns: StackColumn<DisclosureBody>[] = [
    { title: '单位', lead: true, width: 150, render: (_, body) => <b>{body.name}</b> },
    ...matters.map((matter): StackColumn<DisclosureBody> => ({
      title: labelOf(disclosureMatterLabels, matter),
      render: (_, body) => {
        const cell = body.matters.find((each) => each.matter === matter)
        return (
          cell && (
            <Cell
              cell={cell}
              onRecord={() => setAct({ what: 'record', cell, name: body.name })}
              onHistory={() => setAct({ what: 'history', cell, name: body.name })}
            />
          )
        )
      },
    })),
  ]
  return (
    <Page>
      <PageHead
        title="事前公示"
        purpose="各单位检查前应在广东省行政执法信息公示平台公布的五项内容：公布日期、网址、文件及其校验值，到期重新公布。"
        clauses={['粤府办〔2025〕15号', '五(一)']}
      />
      <Card>
        <div className="disclosures__bar">
          <FilterBar
            params={params}
            change={change}
            filters={[
              { name: 'body', label: '单位', options: useBodyOptions(), width: 128 },
              { name: 'matter', label: '公示内容', options: optionsOf(disclosureMatterLabels), width: 150 },
              { name: 'state', label: '情况', options: optionsOf(disclosureStateLabels), width: 128 },
            ]}
            extra={<ExportButton from={exportUrl('disclosures/desk', params)} name="事前公示.xlsx" />}
          />
        </div>
        <QueryView result={result} rows={5}>
          {(desk) => (
            <>
              <p className="text2" role="status">
                {desk.wanting === 0 ? '各项均已公布，没有逾期。' : `${desk.wanting} 项未公布、逾期或内容已变更。`}
              </p>
              <StackTable<DisclosureBody>
                caption="各单位的事前公示"
                rowKey="body"
                columns={columns}
                dataSource={desk.bodies}
                minWidth={1080}
                className="disclosures"
                locale={{ emptyText: <Empty title="没有这种情况的公示" hint="换一个条件试试。" /> }}
              />
            </>
          )}
        </QueryView>
      </Card>
      {act?.what === 'record' && <RecordModal cell={act.cell} name={act.name} onClose={() => setAct(null)} />}
      {act?.what === 'history' && <HistoryDrawer cell={act.cell} name={act.name} onClose={() => setAct(null)} />}
    </Page>
  )
}
