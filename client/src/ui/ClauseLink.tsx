import { Link } from 'react-router'
import { anchorOf } from './clause'

/** A quiet link to the place in the Plan that a rule or a date comes from; statutes are named without a link. */
export function ClauseLink({ clause }: { clause?: string | null }) {
  if (!clause) return null
  const anchor = anchorOf(clause)
  return anchor ? (
    <Link className="clause" to={`/plan#${anchor}`} title={`实施方案 ${clause}`}>
      〔{clause}〕
    </Link>
  ) : (
    <span className="clause">〔{clause}〕</span>
  )
}
