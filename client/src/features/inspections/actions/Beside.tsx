import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { InspectionDetails, InspectionRow, Session } from '@/api/generated'
import { formatDate, formatWindow } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { sessionLabels } from '../labels'
import { besideQuery } from '../queries'

interface Props {
  inspection: InspectionDetails
  /** Takes the day of the other visit. */
  onTake: (date: string, session?: Session) => void
}

/** Other visits that the enterprise is to have in these days: on the same day it opens its gate once (国办发〔2024〕54号 三). */
export function Beside({ inspection, onTake }: Props) {
  const { data } = useQuery(besideQuery(inspection.enterprise.id))
  const others = (data?.items ?? []).filter((other) => other.id !== inspection.id && meet(inspection, other))
  if (others.length === 0) return null
  return (
    <section aria-label="该企业的其他检查">
      <p className="text2">该企业另有检查，能排在同一天的，只进一次企业：</p>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            {other.number}{' '}
            {other.date
              ? `${formatDate(other.date)} ${labelOf(sessionLabels, other.session)}`
              : `待排期，窗口 ${formatWindow(other.windowFrom, other.windowTo)}`}
            {other.date && fits(inspection, other.date) && (
              <Button type="link" size="small" onClick={() => onTake(other.date!, other.session)}>
                排在同一天
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const fits = ({ windowFrom, windowTo }: InspectionDetails, day: string) => windowFrom <= day && day <= windowTo

const meet = (one: InspectionDetails, other: InspectionRow) =>
  other.date ? fits(one, other.date) : other.windowFrom <= one.windowTo && one.windowFrom <= other.windowTo
