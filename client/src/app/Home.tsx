import { lazy, Suspense } from 'react'
import { Navigate } from 'react-router'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { Empty } from '@/ui/Empty'
import { useIsPhone } from '@/ui/useIsPhone'
import { features } from './features'
import { firstPath, menuFor } from './menu'
import { Opening } from './Waiting'

const Today = lazy(() => import('@/features/today/TodayPage').then(({ Component }) => ({ default: Component })))

/** The first page: the workbench; for an officer's phone today's inspections; for others the first page that they have. */
export function Component() {
  const me = useMe()
  const phone = useIsPhone()
  const menu = menuFor(features, me)
  const onsite = menu.find((node) => node.path === pages.onsite())
  if (phone && onsite && me.roles.includes('officer')) return <Navigate to={pages.onsite()} replace />
  if (me.can('dashboard.read')) {
    return (
      <Suspense fallback={<Opening />}>
        <Today />
      </Suspense>
    )
  }
  const first = firstPath(menu)
  return first ? <Navigate to={first} replace /> : <Empty title="您的账号还没有可用的功能" hint="请联系系统管理员。" />
}
