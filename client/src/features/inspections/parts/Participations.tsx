import { CheckCircleFilled } from '@ant-design/icons'
import type { InspectionDetails, ParticipationDetails } from '@/api/generated'
import { sparedVisitKindLabels } from '@/entities/filings/labels'
import { dateOf, formatDate, formatTime } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { Card, ClauseLink, DeadlineTag, StackTable, StatusTag, ToneTag } from '@/ui'
import { answerLabels, checkInWayLabels, participationStateLabels } from '../labels'

/** Who takes part: answer, officers, arrival, result, closure report. */
export function Participations({ inspection }: { inspection: InspectionDetails }) {
  const parts = inspection.participations
  const there = parts.filter((part) => part.checkedInAt).length
  return (
    <Card
      flush
      title="参加单位"
      note={`${parts.filter((part) => part.state !== 'dropped').length} 家${there ? `，到场 ${there} 家` : ''}`}
      extra={
        <span className="text2">
          闭环反馈在程序闭环后 3 个工作日内报送 <ClauseLink clause="五(三)7" />
        </span>
      }
    >
      <StackTable
        rowKey="department"
        minWidth={760}
        dataSource={parts}
        caption="参加单位"
        columns={[
          {
            title: '单位',
            lead: true,
            render: (_, part) => (
              <>
                {part.departmentName} {part.leads && <ToneTag tone="blue">带队</ToneTag>}
                {part.confidential && !part.checkedInAt && (
                  <ToneTag tone="gold" title="投诉举报或移送线索引起，到场签到前不得告知企业">
                    不提前告知
                  </ToneTag>
                )}
              </>
            ),
          },
          { title: '答复', width: 150, render: (_, part) => <AnswerCell part={part} /> },
          {
            title: '执法人员',
            width: 130,
            render: (_, part) =>
              part.officers.length >= 2 ? (
                part.officers.map((officer) => officer.name).join('、')
              ) : (
                <span className="text-gold">
                  {part.officers.map((officer) => officer.name).join('、')} 待补 {2 - part.officers.length} 人
                </span>
              ),
          },
          { title: '到场', width: 110, render: (_, part) => <Arrival part={part} /> },
          { title: '检查结果', width: 100, render: (_, part) => <Result part={part} /> },
          { title: '闭环反馈', width: 160, render: (_, part) => <Report part={part} /> },
        ]}
      />
    </Card>
  )
}

function AnswerCell({ part }: { part: ParticipationDetails }) {
  if (part.spared) return <ToneTag tone="gray">{labelOf(sparedVisitKindLabels, part.spared)}</ToneTag>
  if (part.state === 'dropped') return <StatusTag status="dropped" labels={participationStateLabels} />
  if (part.answerDeadline && part.answer === 'pending') {
    return (
      <>
        <StatusTag
          status="pending"
          labels={answerLabels}
          tone={part.answerDeadline.workingDaysLeft < 0 ? 'red' : 'gold'}
        />
        <div>
          <DeadlineTag deadline={part.answerDeadline} />
        </div>
      </>
    )
  }
  return (
    <>
      <StatusTag status={part.answer} labels={answerLabels} />
      <div className="text3">
        {part.proposedDate && `建议 ${formatDate(part.proposedDate)} `}
        {part.answeredAt && formatDate(dateOf(part.answeredAt))}
      </div>
      {part.answerReason && <div className="text2">{part.answerReason}</div>}
    </>
  )
}

function Arrival({ part }: { part: ParticipationDetails }) {
  if (!part.checkedInAt) return <span className="text3">—</span>
  const late = part.checkInWay && part.checkInWay !== 'beforeEntry'
  return (
    <span className={late ? 'text-gold' : undefined} title={part.checkInReason}>
      {formatTime(part.checkedInAt)} {late ? checkInWayLabels[part.checkInWay!] : '签到'}
    </span>
  )
}

function Result({ part }: { part: ParticipationDetails }) {
  if (!part.findingsAt) return <span className="text3">{part.checkedInAt ? '检查中' : '—'}</span>
  return part.hazardCount > 0 ? (
    <ToneTag tone={part.openHazardCount > 0 ? 'gold' : 'green'}>隐患 {part.hazardCount} 项</ToneTag>
  ) : (
    <ToneTag tone="green">未发现隐患</ToneTag>
  )
}

function Report({ part }: { part: ParticipationDetails }) {
  if (part.state === 'dropped' || part.spared) return <span className="text3">—</span>
  if (part.reportedAt) {
    return (
      <>
        <span className="text-green">
          <CheckCircleFilled aria-hidden /> {formatDate(dateOf(part.reportedAt))} 已报送
        </span>
        <div className="text3">{part.reportedLate ? '逾期报送' : '按时'}</div>
      </>
    )
  }
  if (part.reportDeadline) {
    return (
      <>
        <DeadlineTag deadline={part.reportDeadline} />
        {part.procedureClosedOn && <div className="text3">{formatDate(part.procedureClosedOn)} 程序闭环</div>}
      </>
    )
  }
  return (
    <>
      <span className="text3">尚未起算</span>
      {part.openHazardCount > 0 && <div className="text3">{part.openHazardCount} 项隐患闭环后起算</div>}
    </>
  )
}
