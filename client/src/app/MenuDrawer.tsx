import { Drawer } from 'antd'
import { MenuEntries } from './MenuEntries'

/** The menu of a phone. */
export function MenuDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Drawer
      open={open}
      onClose={onClose}
      placement="left"
      size={240}
      title="菜单"
      styles={{ body: { padding: '8px 0' } }}
    >
      <MenuEntries collapsed={false} />
    </Drawer>
  )
}
