import { Link } from 'react-router'
import type { UnfiledVisit } from '@/api/generated'
import { pages } from '@/entities/pages'
import { refusalReasons, verificationRefusalLabels } from './labels'
import { Mark } from './Mark'

export function Unfiled({ code, found }: { code: string; found: UnfiledVisit }) {
  const { reason } = found
  const reasons = refusalReasons[reason]
  return (
    <main className="verify__answer">
      <div className="verify__band verify__band--no" role="status">
        <Mark kind="no" />
        <p className="verify__word verify__word--long">{verificationRefusalLabels[reason]}</p>
        <p>
          核验码　<strong>{code}</strong>
        </p>
      </div>
      <section className="verify__what">
        <h1>{reason === 'unknown' ? '可能的原因' : '原因'}</h1>
        <ol className="verify__reasons">
          {reasons.map((sentence, index) => (
            <li key={sentence}>
              <span className="text2">{index + 1}</span>
              {sentence}
            </li>
          ))}
        </ol>
      </section>
      <div className="verify__ways">
        <div className="verify__principle">
          <p>没有报备的单位，原则上不得进入工贸企业开展执法检查。</p>
          <p className="text2">
            《实施方案》六（三）。可先请对方出示执法证件和检查文书，并联系{found.ask ?? '属地街道应急办'}核实。
          </p>
        </div>
        <Link className="verify__button verify__button--last" to={pages.verify()}>
          重新输入核验码
        </Link>
      </div>
    </main>
  )
}
