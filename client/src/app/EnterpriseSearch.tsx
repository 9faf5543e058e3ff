import { SearchOutlined } from '@ant-design/icons'
import { lazy, Suspense, useState } from 'react'
import { useIsPhone } from '@/ui/useIsPhone'

const SearchField = lazy(() => import('./SearchField').then((module) => ({ default: module.SearchField })))

/** The search of the top bar: on a desk right after the page, on a phone when it is tapped. */
export function EnterpriseSearch() {
  const phone = useIsPhone()
  const [asked, setAsked] = useState(false)
  if (phone && !asked) {
    return (
      <button type="button" className="top__search top__search--folded" onClick={() => setAsked(true)}>
        <SearchOutlined aria-hidden /> 搜索
      </button>
    )
  }
  return (
    <Suspense fallback={<span className="top__search" />}>
      <SearchField autoFocus={asked} />
    </Suspense>
  )
}
