import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { readAddress, type AddressOf, type AddressShape } from '@/lib/address'
import { written } from '@/lib/addressOf'

/** The one place where a page reads and writes its address: what it says by the page's shape, and a change of it, which leaves everything else. */
export function useAddress<S extends AddressShape>(shape: S) {
  const [search, setSearch] = useSearchParams()
  const key = search.toString()
  const address = useMemo(() => readAddress(shape, new URLSearchParams(key)), [shape, key])
  const change = useCallback(
    (values: { [Name in keyof S]?: AddressOf<S>[Name] | undefined }, { push = false } = {}) =>
      setSearch(
        (now) => {
          const next = new URLSearchParams(now)
          for (const [name, value] of Object.entries(values)) {
            const text = written(value)
            if (text === undefined) next.delete(name)
            else next.set(name, text)
          }
          return next
        },
        { replace: !push },
      ),
    [setSearch],
  )
  return [address, change] as const
}
