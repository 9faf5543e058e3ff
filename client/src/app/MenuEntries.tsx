import { Menu, type MenuProps } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { useMe } from '@/api/me'
import { features } from './features'
import { activePath, menuFor, type MenuNode } from './menu'
import { MenuIcon } from './MenuIcon'

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

/** The pages that somebody may open. */
export function MenuEntries({ collapsed }: { collapsed: boolean }) {
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
