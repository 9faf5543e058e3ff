import { useEffect, type ReactNode } from 'react'
import { Link } from 'react-router'
import { ClauseLink } from './ClauseLink'
import { asLastShown } from './lastSearch'

interface Props {
  title: string
  /** Tags beside the title, such as the state. */
  tags?: ReactNode
  /** One line: what the page is for, or what waits on it. */
  purpose?: ReactNode
  clauses?: readonly string[]
  back?: { to: string; label: string }
  /** Secondary actions first, the one solid primary action last. */
  actions?: ReactNode
}

export function PageHead({ title, tags, purpose, clauses = [], back, actions }: Props) {
  useEffect(() => {
    document.title = `${title} · 坪山区工贸企业安全跨部门综合监管`
  }, [title])

  return (
    <header className="page-head">
      <div>
        {back && (
          <Link className="page-head__back no-print" to={asLastShown(back.to)}>
            ‹ {back.label}
          </Link>
        )}
        <div className="page-head__title">
          <h1>{title}</h1>
          {tags}
        </div>
        {(purpose || clauses.length > 0) && (
          <p className="page-head__purpose">
            {purpose}{' '}
            {clauses.map((clause) => (
              <ClauseLink key={clause} clause={clause} />
            ))}
          </p>
        )}
      </div>
      {actions && <div className="page-head__actions no-print">{actions}</div>}
    </header>
  )
}
