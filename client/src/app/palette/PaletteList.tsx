import { useEffect } from 'react'
import { Link } from 'react-router'
import type { Group, Option } from './option'

interface Props {
  id: string
  groups: readonly Group[]
  /** The place of the marked option among all. */
  at: number
  onMark: (to: string) => void
  onChoose: (option: Option) => void
}

/** The options, each a link, so that it can be opened beside the page as well. */
export function PaletteList({ id, groups, at, onMark, onChoose }: Props) {
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, at])

  const places = new Map(groups.flatMap((group) => group.options).map((option, place) => [option, place]))
  return (
    <div id={`${id}-list`} className="palette__list" role="listbox" aria-label="可以打开的">
      {groups.map(({ label, options }) => (
        <div key={label} role="group" aria-label={label}>
          <div className="palette__group" aria-hidden>
            {label}
          </div>
          {options.map((option) => (
            <Link
              key={option.to}
              id={`${id}-${places.get(option)}`}
              className="palette__option"
              role="option"
              aria-selected={places.get(option) === at}
              tabIndex={-1}
              to={option.to}
              onMouseMove={() => onMark(option.to)}
              onClick={(event) => {
                if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onChoose(option)
              }}
            >
              <span className="ellipsis">{option.title}</span>
              {option.note && <small>{option.note}</small>}
            </Link>
          ))}
        </div>
      ))}
    </div>
  )
}
