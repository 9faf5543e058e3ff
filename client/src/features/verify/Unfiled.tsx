import { Link } from 'react-router'
import { Mark } from './Mark'

const REASONS = ['没有向区应急管理局备案', '核验码已过期，或检查日期不是今天', '核验码输入有误']

export function Unfiled({ code }: { code: string }) {
  return (
    <main className="verify__answer">
      <div className="verify__band verify__band--no" role="status">
        <Mark kind="no" />
        <p className="verify__word verify__word--long">未查到备案</p>
        <p>
          核验码　<strong>{code}</strong>
        </p>
      </div>
      <section className="verify__what">
        <h1>可能的原因</h1>
        <ol className="verify__reasons">
          {REASONS.map((reason, index) => (
            <li key={reason}>
              <span className="text2">{index + 1}</span>
              {reason}
            </li>
          ))}
        </ol>
      </section>
      <div className="verify__ways">
        <div className="verify__principle">
          <p>没有报备的单位，原则上不得进入工贸企业开展执法检查。</p>
          <p className="text2">《实施方案》六（三）。可先请对方出示执法证件和检查文书，并联系属地街道应急办。</p>
        </div>
        <Link className="verify__button verify__button--last" to="/verify">
          重新输入核验码
        </Link>
      </div>
    </main>
  )
}
