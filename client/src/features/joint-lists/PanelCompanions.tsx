import { Button } from 'antd'
import type { BoardVisit, MonthBoard } from '@/api/generated'
import { useNames } from '@/entities/reference'
import { ClauseLink, ProblemAlert, ToneTag } from '@/ui'
import { periodOf } from './companions'
import { companionStatusLabels } from './labels'
import { useInvitation } from './queries'

interface Props {
  board: MonthBoard
  version: number
  visit: BoardVisit
  editable: boolean
}

/** 顺带查: the bodies whose plan still owes the enterprise a visit, each to be asked to come along. */
export function PanelCompanions({ board, version, visit, editable }: Props) {
  const names = useNames()
  const invite = useInvitation(board.month, version)
  if (visit.companions.length === 0) return null
  return (
    <section className="panel__part">
      <h3>
        可顺带检查 <small>年度计划还欠这家企业检查</small>
      </h3>
      <ul className="panel__parts">
        {visit.companions.map((companion) => (
          <li key={companion.body}>
            <div>
              <p>{names.department(companion.body)}</p>
              <p className="panel__line">
                计划{periodOf(companion)}
                {companion.owed > 1 && `，还欠 ${companion.owed} 次`} <ClauseLink clause="五(三)2" />
              </p>
            </div>
            {companion.status ? (
              <ToneTag tone={companion.status === 'waiting' ? 'gold' : 'gray'}>
                {companionStatusLabels[companion.status]}
              </ToneTag>
            ) : (
              editable && (
                <Button
                  size="small"
                  loading={invite.busy}
                  onClick={() => void invite.run([{ visitId: visit.id, body: companion.body }])}
                >
                  邀请
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      <ProblemAlert error={invite.error} />
    </section>
  )
}
