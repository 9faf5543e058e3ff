import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons'
import { lazy, Suspense, useState } from 'react'
import { useIsPhone } from '@/ui/useIsPhone'
import type { useSideMenu } from './useSideMenu'

const MenuEntries = lazy(() => import('./MenuEntries').then((module) => ({ default: module.MenuEntries })))
const MenuDrawer = lazy(() => import('./MenuDrawer').then((module) => ({ default: module.MenuDrawer })))

/** The menu beside every page; on a phone a drawer that comes when it is asked for. */
export function SideMenu({ side }: { side: ReturnType<typeof useSideMenu> }) {
  const phone = useIsPhone()
  const [asked, setAsked] = useState(false)
  if (side.drawer && !asked) setAsked(true)
  if (phone) {
    return (
      asked && (
        <Suspense fallback={null}>
          <MenuDrawer open={side.drawer} onClose={side.close} />
        </Suspense>
      )
    )
  }
  const word = side.collapsed ? '展开菜单' : '收起菜单'
  return (
    <nav className={side.collapsed ? 'side side--collapsed no-print' : 'side no-print'} aria-label="主菜单">
      <div className="side__entries">
        <Suspense fallback={null}>
          <MenuEntries collapsed={side.collapsed} />
        </Suspense>
      </div>
      <button type="button" className="side__fold" onClick={side.toggle} aria-label={word} title={word}>
        {side.collapsed ? <MenuUnfoldOutlined aria-hidden /> : <MenuFoldOutlined aria-hidden />}
        {!side.collapsed && <span>收起菜单</span>}
      </button>
    </nav>
  )
}
