import { Link } from 'react-router'
import type { BodyAnswers } from '@/api/generated'
import { pages } from '@/entities/pages'
import { Card, ClauseLink, Empty } from '@/ui'

/** Invitations that wait for each body's answer; the bars are text and links, not a drawing. */
export function Answers({ answers }: { answers: BodyAnswers[] }) {
  const most = Math.max(1, ...answers.map((body) => body.pending))
  return (
    <Card title="各单位待答复邀请" note="逾期的在前" extra={<ClauseLink clause="五(三)4" />}>
      {answers.length === 0 ? (
        <Empty title="所有邀请都已答复" />
      ) : (
        <ul className="answers">
          {answers.map((body) => (
            <li key={body.body}>
              <Link to={pages.inspections({ status: ['scheduled'], department: body.body })}>
                <span className="answers__name">{body.name}</span>
                <span className="answers__bar" style={{ width: `${(body.pending / most) * 55}%` }} aria-hidden>
                  <span style={{ width: `${(body.overdue / body.pending) * 100}%` }} />
                </span>
                {body.overdue > 0 && <b className="answers__late">逾期 {body.overdue}</b>}
                <span className="text2">待答 {body.pending}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
