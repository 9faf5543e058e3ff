import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DistrictPlansClient, districtPlansQueries, type DistrictPlanDetails, type JointSlotRow } from '@/api/generated'
import { shown } from '@/api/can'
import { affected } from '@/entities/affected'
import { formatFullDate } from '@/lib/dates'
import { Card, Empty, Facts, QueryView, StatusTag, VerbButton } from '@/ui'
import { ActModal } from './ActModal'
import { Months } from './Months'
import { objectionStateLabels, objectionTones } from './labels'

/** What the year has for an enterprise: when the bodies come together, and until when it may object. */
export function OwnSlot({ year }: { year: number }) {
  const slots = useQuery(districtPlansQueries.listJointSlots({ year }))
  return (
    <QueryView result={slots}>
      {({ items: [slot] }) =>
        slot ? (
          <Own slot={slot} year={year} />
        ) : (
          <Card>
            <Empty title={`${year}年没有安排联合检查`} hint="两家以上单位计划检查本企业时，月份会先告知您。" />
          </Card>
        )
      }
    </QueryView>
  )
}

function Own({ slot, year }: { slot: JointSlotRow; year: number }) {
  const plan = useQuery(districtPlansQueries.show({ year }))
  return <QueryView result={plan}>{(known) => <Told slot={slot} plan={known} />}</QueryView>
}

function Told({ slot, plan }: { slot: JointSlotRow; plan: DistrictPlanDetails }) {
  const [objecting, setObjecting] = useState(false)
  return (
    <>
      <Card
        title={`${plan.year}年${slot.month}月，${slot.parts.length} 家单位一次检查`}
        extra={shown(plan.can, ['object']).map(({ refusal }) => (
          <VerbButton key="object" type="primary" refusal={refusal} onClick={() => setObjecting(true)}>
            月份不合适
          </VerbButton>
        ))}
      >
        <Facts
          items={[
            ['参加单位', slot.parts.map((part) => part.bodyName).join('、')],
            ['减少入企', `${slot.saved} 次`],
            plan.objectBy ? ['提出意见截止', formatFullDate(plan.objectBy)] : null,
            slot.objection
              ? ['我的意见', `${slot.objection}${slot.preferredMonth ? `（希望${slot.preferredMonth}月）` : ''}`]
              : null,
            slot.objection
              ? [
                  '答复',
                  <>
                    <StatusTag
                      status={slot.objectionState}
                      labels={objectionStateLabels}
                      tone={objectionTones[slot.objectionState]}
                    />{' '}
                    {slot.decision}
                  </>,
                ]
              : null,
          ]}
        />
        <Months slot={slot} />
      </Card>
      {objecting && (
        <ActModal
          title="对联合检查的月份提出意见"
          okText="提交"
          asked={[
            { name: 'text', label: '不合适的原因' },
            { name: 'month', label: '希望的月份', optional: true },
          ]}
          onClose={() => setObjecting(false)}
          command={{
            id: `district-plans.object ${slot.id}`,
            send: (http, { text, month }, ifMatch) =>
              new DistrictPlansClient(http).objectToSlot({
                year: plan.year,
                slotId: slot.id,
                ifMatch,
                body: { reason: text, preferredMonth: month },
              }),
            version: slot.version,
            changes: affected.plan,
            success: '意见已提交，请等待答复',
          }}
        />
      )}
    </>
  )
}
