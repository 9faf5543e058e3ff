import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link } from 'react-router'
import { may } from '@/api/can'
import type { DistrictPlanDetails, JointSlotRow } from '@/api/generated'
import { jointSlotsAddress } from '@/entities/addresses'
import { pages } from '@/entities/pages'
import { useStreetOptions } from '@/entities/reference'
import { optionsOf } from '@/lib/labels'
import { DataTable, StatusTag, ToneTag, useListParams, type DataColumn } from '@/ui'
import { Months } from './Months'
import { objectionStateLabels, objectionTones } from './labels'
import { slotListQuery } from './queries'

interface Props {
  plan: DistrictPlanDetails
  onAct: (verb: 'move' | 'decide', slot: JointSlotRow) => void
}

const months = Array.from({ length: 12 }, (_, index) => ({ value: `${index + 1}`, label: `${index + 1}月` }))

const Parts = ({ slot }: { slot: JointSlotRow }) =>
  slot.parts.map((part) => (
    <span key={part.body} className="plan-part">
      {part.bodyName} {part.moved && <ToneTag tone="gold">原{part.period}</ToneTag>}
    </span>
  ))

/** The enterprises that several bodies plan, with the month in which they come together. */
export function Slots({ plan, onAct }: Props) {
  const streets = useStreetOptions()
  const { params, change } = useListParams(jointSlotsAddress)
  const result = useQuery({ ...slotListQuery(plan.year, params), placeholderData: keepPreviousData })
  const columns: DataColumn<JointSlotRow>[] = [
    {
      key: 'enterprise',
      title: '企业',
      render: (slot) => (
        <>
          <Link to={pages.enterprise(slot.enterprise.id)}>{slot.enterprise.name}</Link>
          <div className="text3">{slot.streetName}</div>
        </>
      ),
    },
    {
      key: 'month',
      title: '联合检查',
      sort: 'month',
      width: 110,
      render: (slot) => (
        <>
          {slot.month}月{slot.pinned && <div className="text3">人工指定</div>}
        </>
      ),
    },
    { key: 'parts', title: '参加单位', width: 320, render: (slot) => <Parts slot={slot} /> },
    { key: 'saved', title: '减少入企', width: 90, align: 'right', render: (slot) => slot.saved },
    {
      key: 'objection',
      title: '企业意见',
      width: 200,
      render: (slot) =>
        slot.objectionState === 'none' ? null : (
          <>
            <StatusTag
              status={slot.objectionState}
              labels={objectionStateLabels}
              tone={objectionTones[slot.objectionState]}
            />
            <div className="text3">{slot.objection}</div>
          </>
        ),
    },
    {
      key: 'act',
      title: '操作',
      width: 120,
      render: (slot) => (
        <>
          {may(plan.can, 'decide') && slot.objectionState === 'open' && (
            <Button
              type="link"
              size="small"
              onClick={() => onAct('decide', slot)}
              aria-label={`答复${slot.enterprise.name}`}
            >
              答复
            </Button>
          )}
          {may(plan.can, 'move') && (
            <Button
              type="link"
              size="small"
              onClick={() => onAct('move', slot)}
              aria-label={`调整${slot.enterprise.name}的月份`}
            >
              调整
            </Button>
          )}
        </>
      ),
    },
  ]
  return (
    <DataTable
      id="joint-slots"
      caption="联合检查的企业"
      columns={columns}
      rowKey={(slot) => slot.id}
      params={params}
      change={change}
      result={result}
      searchPlaceholder="企业名称或信用代码"
      filters={[
        { name: 'month', label: '月份', options: months },
        { name: 'subdistrict', label: '街道', options: streets },
        { name: 'objection', label: '企业意见', options: optionsOf(objectionStateLabels) },
      ]}
      expand={(slot) => <Months slot={slot} />}
      empty={{ title: '没有联合检查的企业', hint: '两家以上单位的已采纳计划都有的企业，汇总后列在这里。' }}
      renderCard={(slot) => (
        <>
          <div className="row-between">
            <b>{slot.enterprise.name}</b>
            <span>{slot.month}月</span>
          </div>
          <div className="text2">
            <Parts slot={slot} />
          </div>
        </>
      )}
    />
  )
}
