import { DownloadOutlined } from '@ant-design/icons'
import { Steps } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { InspectionDetails } from '@/api/generated'
import { inspectionStatusLabels } from '@/entities/inspections/labels'
import { pages } from '@/entities/pages'
import { dateOf, formatDate, formatDateWeekday, formatSession, formatTime, formatWindow } from '@/lib/dates'
import { Card, ClauseLink, ExportButton, Facts, PageHead, RiskMark, StatusTag, ToneTag, useIsPhone } from '@/ui'
import { qrAddress } from '../queries'
import { stepsOf } from '../steps'

export function Head({ inspection, actions }: { inspection: InspectionDetails; actions: ReactNode }) {
  const phone = useIsPhone()
  const overdue = inspection.hazards.filter((hazard) => hazard.overdue).length
  const { enterprise } = inspection
  return (
    <>
      <PageHead
        back={{ to: pages.inspections(), label: '检查任务' }}
        title={inspection.number}
        tags={
          <>
            <StatusTag status={inspection.status} labels={inspectionStatusLabels} />
            {overdue > 0 && <ToneTag tone="red">{overdue} 项逾期</ToneTag>}
          </>
        }
        actions={actions}
      />
      <Card>
        <div className="inspection__head">
          <div className="stack">
            <div className="inspection__who">
              <Link className="inspection__name" to={pages.enterprise(enterprise.id)}>
                {enterprise.name}
              </Link>
              <RiskMark colour={enterprise.riskColour} long />
              <span className="text2">
                {enterprise.subdistrictName}
                {enterprise.community}　{enterprise.uscc}
              </span>
            </div>
            <Facts
              items={[
                ['检查时间', <When key="when" inspection={inspection} />],
                ['街道协调', inspection.coordinatorName],
                ['带队单位', inspection.leadDepartmentName],
                [
                  '合并情况',
                  <span key="merged">
                    备案 {inspection.linesMerged} 行合并 1 次
                    {inspection.visitsSaved > 0 && `，减少 ${inspection.visitsSaved} 次`}{' '}
                    <ClauseLink clause="五(三)2" />
                  </span>,
                ],
                [
                  '告知企业',
                  inspection.notifiedAt ? `${formatDate(dateOf(inspection.notifiedAt))} 已告知` : '尚未告知',
                ],
                inspection.cancelReason
                  ? [inspection.status === 'unmet' ? '现场情况' : '取消原因', inspection.cancelReason]
                  : null,
              ]}
            />
          </div>
          <Qr inspection={inspection} />
        </div>
        {!['cancelled', 'unmet'].includes(inspection.status) && (
          <Steps
            className="inspection__steps"
            size="small"
            orientation={phone ? 'vertical' : 'horizontal'}
            {...stepsOf(inspection)}
          />
        )}
      </Card>
    </>
  )
}

function When({ inspection }: { inspection: InspectionDetails }) {
  if (!inspection.date) return <>尚未排期，窗口 {formatWindow(inspection.windowFrom, inspection.windowTo)}</>
  return (
    <>
      {formatDateWeekday(inspection.date)}
      {formatSession(inspection.session)}
      {inspection.startedAt && (
        <span className="text2">
          {'　'}
          {formatTime(inspection.startedAt)}
          {inspection.concludedAt && `—${formatTime(inspection.concludedAt)}`}
        </span>
      )}
    </>
  )
}

/** What the enterprise scans at the gate. */
function Qr({ inspection }: { inspection: InspectionDetails }) {
  if (['cancelled', 'unmet', 'closed', 'dispatched'].includes(inspection.status)) return null
  return (
    <div className="inspection__qr">
      <img src={qrAddress(inspection.id)} alt={`入企核验码 ${inspection.verificationCode}`} width={88} height={88} />
      <div>
        <b>入企核验码</b>
        <div className="text2">企业扫码可核对是否备案、谁来检查</div>
        <Link to={pages.verify(inspection.verificationCode)}>{inspection.verificationCode}</Link>
        <ExportButton
          className="no-print"
          type="link"
          size="small"
          icon={<DownloadOutlined aria-hidden />}
          from={qrAddress(inspection.id)}
          name={`${inspection.number}核验码.svg`}
        >
          下载
        </ExportButton>
      </div>
    </div>
  )
}
