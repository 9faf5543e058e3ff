import { useId, type ReactNode } from 'react'

interface Props {
  title?: ReactNode
  /** Small words beside the title. */
  note?: ReactNode
  /** At the right of the head: a link, small buttons, segments. */
  extra?: ReactNode
  /** Tables and lists reach the card's edges. */
  flush?: boolean
  foot?: ReactNode
  children: ReactNode
  className?: string
}

export function Card({ title, note, extra, flush, foot, children, className }: Props) {
  const id = useId()
  return (
    <section className={className ? `card ${className}` : 'card'} aria-labelledby={title ? id : undefined}>
      {(title || extra) && (
        <div className="card__head">
          <div>
            {title && <h2 id={id}>{title}</h2>}
            {note && <span className="card__note">{note}</span>}
          </div>
          {extra && <div className="buttons">{extra}</div>}
        </div>
      )}
      <div className={flush ? 'card__body card__body--flush' : 'card__body'}>{children}</div>
      {foot && <div className="card__foot">{foot}</div>}
    </section>
  )
}
