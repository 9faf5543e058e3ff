import { Button, Checkbox, Select } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import type { BoardEnterprise, BoardVisit, MonthBoard } from '@/api/generated'
import { pages } from '@/entities/pages'
import { filingKindLabels } from '@/entities/filings/labels'
import { useMe } from '@/api/me'
import { formatWindow } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { useNames } from './names'

interface Props {
  board: MonthBoard
  enterprise: BoardEnterprise
  visit: BoardVisit
  editable: boolean
  busy: boolean
  onSplit: (lineIds: string[]) => void
}

/** Who comes, each with its window; while it is a draft, some can be taken out into a visit of their own. */
export function PanelParts({ board, enterprise, visit, editable, busy, onSplit }: Props) {
  const names = useNames()
  const [ticked, setTicked] = useState<string[]>([])
  const lines = enterprise.lines.filter((line) => line.visitId === visit.id)
  const splittable = editable && lines.length > 1
  const tick = (id: string, on: boolean) => setTicked(on ? [...ticked, id] : ticked.filter((each) => each !== id))
  return (
    <section className="panel__part">
      <h3>参加单位 {splittable && <small>勾选后可拆分为另一次入企</small>}</h3>
      <ul className="panel__parts">
        {lines.map((line) => (
          <li key={line.id}>
            {splittable && (
              <Checkbox
                aria-label={`选择${names.full(line.department)}`}
                checked={ticked.includes(line.id)}
                onChange={(event) => tick(line.id, event.target.checked)}
              />
            )}
            <div>
              <p>{names.full(line.department)}</p>
              <p className="panel__line link-text">
                <Link to={pages.filing(line.filingId)} title={line.filingNumber ?? undefined}>
                  {labelOf(filingKindLabels, line.kind)}
                </Link>{' '}
                · 窗口 {formatWindow(line.window.from, line.window.to)} ·{' '}
                <Officers count={line.officers} minimum={board.minimumOfficers} />
              </p>
            </div>
            {splittable && (
              <Button type="link" size="small" disabled={busy} onClick={() => onSplit([line.id])}>
                移出
              </Button>
            )}
          </li>
        ))}
      </ul>
      {splittable && (
        <Button
          size="small"
          loading={busy}
          disabled={ticked.length === 0 || ticked.length === lines.length}
          onClick={() => onSplit(ticked)}
        >
          拆分所选{ticked.length > 0 && ` ${ticked.length} 家`}
        </Button>
      )}
    </section>
  )
}

function Officers({ count, minimum }: { count: number; minimum: number }) {
  return count < minimum ? <b className="block__gold">待补 {minimum - count} 人</b> : <>{count} 人</>
}

interface LeadProps {
  board: MonthBoard
  enterprise: BoardEnterprise
  visit: BoardVisit
  editable: boolean
  onLead: (department: string) => void
}

export function PanelLead({ board, enterprise, visit, editable, onLead }: LeadProps) {
  const names = useNames()
  const me = useMe()
  const street = board.streets.find((each) => each.code === enterprise.subdistrictCode)
  const lead = visit.leadDepartment
  const options = [...new Set([lead, 'YJ', ...visit.departments])]
  return (
    <section className="panel__part panel__lead">
      <h3>带队单位</h3>
      {editable ? (
        <Select
          aria-label="带队单位"
          value={lead}
          onChange={onLead}
          popupMatchSelectWidth={false}
          options={options.map((code) => ({
            value: code,
            label: `${names.full(code)}${code.startsWith('YJ-') ? '（默认）' : ''}`,
          }))}
        />
      ) : (
        <span title={street?.name ?? me.displayName}>{names.full(lead)}</span>
      )}
    </section>
  )
}
