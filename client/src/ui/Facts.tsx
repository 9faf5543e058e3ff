import type { ReactNode } from 'react'

export type Fact = readonly [label: string, value: ReactNode] | false | null | undefined

/** Name and value pairs of a record's head. */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl className="facts">
      {items.map(
        (fact) =>
          fact && (
            <div key={fact[0]}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1] || <span className="text3">—</span>}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
