import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons'
import { Drawer, Menu, type MenuProps } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { useMe } from '@/api/me'
import { useIsPhone } from '@/ui/useIsPhone'
import { features } from './features'
import { activePath, menuFor, type MenuNode } from './menu'
import { MenuIcon } from './MenuIcon'
import type { useSideMenu } from './useSideMenu'

function itemsOf(menu: readonly MenuNode[]): MenuProps['items'] {
  return menu.map((node) => ({
    key: node.path ?? node.key,
    icon: <MenuIcon name={node.icon} />,
    label: node.path ? <Link to={node.path}>{node.label}</Link> : node.label,
    title: node.label,
    children: node.path
      ? undefined
      : node.children.map((entry) => ({ key: entry.path, label: <Link to={entry.path}>{entry.label}</Link> })),
  }))
}

export function SideMenu({ side }: { side: ReturnType<typeof useSideMenu> }) {
  const phone = useIsPhone()
  if (phone) {
    return (
      <Drawer
        open={side.drawer}
        onClose={side.close}
        placement="left"
        size={240}
        title="菜单"
        styles={{ body: { padding: '8px 0' } }}
      >
        <Entries collapsed={false} />
      </Drawer>
    )
  }
  const word = side.collapsed ? '展开菜单' : '收起菜单'
  return (
    <nav className={side.collapsed ? 'side side--collapsed no-print' : 'side no-print'} aria-label="主菜单">
      <div className="side__entries">
        <Entries collapsed={side.collapsed} />
      </div>
      <button type="button" className="side__fold" onClick={side.toggle} aria-label={word} title={word}>
        {side.collapsed ? <MenuUnfoldOutlined aria-hidden /> : <MenuFoldOutlined aria-hidden />}
        {!side.collapsed && <span>收起菜单</span>}
      </button>
    </nav>
  )
}

function Entries({ collapsed }: { collapsed: boolean }) {
  const me = useMe()
  const { pathname } = useLocation()
  const menu = useMemo(() => menuFor(features, me), [me])
  const active = activePath(menu, pathname)
  const group = menu.find((node) => node.children.some((entry) => entry.path === active))?.key
  const [openKeys, setOpenKeys] = useState<string[]>(group ? [group] : [])
  const [seen, setSeen] = useState(group)

  if (group !== seen) {
    setSeen(group)
    if (group && !openKeys.includes(group)) setOpenKeys([...openKeys, group])
  }

  return (
    <Menu
      mode="inline"
      inlineCollapsed={collapsed}
      inlineIndent={20}
      items={itemsOf(menu)}
      selectedKeys={active ? [active] : []}
      {...(collapsed ? {} : { openKeys, onOpenChange: setOpenKeys })}
    />
  )
}
