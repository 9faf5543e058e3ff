import type { JointSlotRow } from '@/api/generated'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** The year of one enterprise, month by month: which bodies plan it when, and where they come together. */
export function Months({ slot }: { slot: JointSlotRow }) {
  return (
    <table className="plan-months">
      <caption className="visually-hidden">{slot.enterprise.name}各月的计划</caption>
      <thead>
        <tr>
          <th scope="col">单位</th>
          {MONTHS.map((month) => (
            <th key={month} scope="col" className={month === slot.month ? 'plan-months__joint' : undefined}>
              {month}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {slot.parts.map((part) => (
          <tr key={part.body}>
            <th scope="row">{part.bodyName}</th>
            {MONTHS.map((month) => {
              const planned = part.firstMonth <= month && month <= part.lastMonth
              return (
                <td key={month} className={month === slot.month ? 'plan-months__joint' : undefined}>
                  {planned && <span className="plan-months__planned" title={`${part.bodyName}原计划${part.period}`} />}
                  {planned && <span className="visually-hidden">原计划</span>}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
