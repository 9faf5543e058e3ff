import type { FiledVisit } from '@/api/generated'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { dateOf, formatDate, formatDateWeekday, formatSession, formatTime } from '@/lib/dates'
import { Mark } from './Mark'

/** Today by the server's clock, which alone counts at the gate. */
function untilText(instant: string, askedAt: string): string {
  const date = dateOf(instant)
  return `${formatDate(date)}${date === dateOf(askedAt) ? '（今天）' : ''}${formatTime(instant)}`
}

export function Filed({ found }: { found: FiledVisit }) {
  const { departments, items } = found
  const people = departments.reduce((sum, department) => sum + department.count, 0)
  return (
    <main className="verify__answer">
      <div className="verify__band verify__band--yes" role="status">
        <Mark kind="yes" />
        <p className="verify__word">已备案</p>
        <p>
          有效至　<strong>{untilText(found.validUntil, found.askedAt)}</strong>
        </p>
      </div>
      <section className="verify__what">
        <h1>{found.enterprise}</h1>
        <p>
          <span className="text2">检查时间　</span>
          <strong>
            {formatDateWeekday(found.date)}
            {formatSession(found.session)}
          </strong>
        </p>
      </section>
      <section className="verify__who" aria-label="可以入企的单位和人员">
        <p className="verify__check">
          <span className="text2">
            可以入企：{departments.length} 家 {people} 人
          </span>
          <strong>请逐人核对执法证件</strong>
        </p>
        <ul>
          {departments.map((department) => (
            <li key={department.name}>
              <div>
                <strong>{department.name}</strong>
                <span className="text2">
                  {department.domains.map((domain) => safetyDomainLabels[domain]).join('、')}
                </span>
              </div>
              <div>
                <span>{department.officers.join('、') || '人员待到场登记'}</span>
                <span className="text2">{department.count} 人</span>
              </div>
            </li>
          ))}
        </ul>
      </section>
      {items.length > 0 && (
        <details className="verify__items">
          <summary>检查事项 {items.length} 项</summary>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="verify__ways">
        <p className="verify__principle">来人与上面不一致，可以请对方出示执法证件和检查文书，并联系{found.ask}核实。</p>
        <p className="verify__small">姓名已部分隐去　{found.number}</p>
      </div>
    </main>
  )
}
