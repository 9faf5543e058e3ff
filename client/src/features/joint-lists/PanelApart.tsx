import { Button } from 'antd'
import { Link } from 'react-router'
import type { BoardEnterprise, BoardVisit } from '@/api/generated'
import { pages } from '@/entities/pages'
import { ClauseLink } from '@/ui'
import { useNames } from './names'

interface Props {
  enterprise: BoardEnterprise
  visit: BoardVisit
  editable: boolean
  busy: boolean
  onMerge: (otherId: string) => void
  onChoose: (id: string) => void
}

/** For each other visit of the enterprise: why it cannot come along, in a sentence with its clause and with what can be done. */
export function PanelApart({ enterprise, visit, editable, busy, onMerge, onChoose }: Props) {
  const names = useNames()
  return visit.apart.map((apart) => {
    const other = enterprise.visits.find((each) => each.id === apart.visitId)
    if (!other) return null
    const who = other.departments.map(names.column).join('、')
    const place = enterprise.visits.indexOf(other) + 1
    const handedOut = Boolean(visit.inspection ?? other.inspection)
    const line = enterprise.lines.find((each) => each.visitId === other.id)
    return (
      <section key={apart.visitId} className="panel__part">
        <h3>{apart.sentence ? `为什么不能再并入${who}` : handedOut ? `可以与${who}同日到场` : `可以并入${who}`}</h3>
        <div className={apart.sentence ? 'panel__why' : 'panel__why panel__why--blue'}>
          <p>
            {apart.sentence
              ? `${apart.sentence}。每行备案须在自己的窗口内检查`
              : handedOut
                ? '已经下发的检查任务不再并入；两次入企有共同的工作日，排期时可以安排在同一天，企业只接待一次'
                : '两次入企有共同的工作日，可以并为一次'}{' '}
            <ClauseLink clause={apart.clause} />
          </p>
          {!apart.sentence && editable && !handedOut && (
            <Button size="small" loading={busy} onClick={() => onMerge(other.id)}>
              并入这一次
            </Button>
          )}
          <p className="panel__todo">
            {apart.sentence && '可以：请该单位撤回后按新的窗口重新备案　'}
            <Button type="link" size="small" onClick={() => onChoose(other.id)}>
              看第 {place} 次入企
            </Button>
            {line && <Link to={pages.filing(line.filingId)}>查看备案行</Link>}
          </p>
        </div>
      </section>
    )
  })
}
