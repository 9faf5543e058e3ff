import { AppstoreOutlined, MenuOutlined } from '@ant-design/icons'
import { Link } from 'react-router'
import { Bell } from '@/features/notifications/Bell'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { formatFullDate, weekday } from '@/lib/dates'
import { PaletteButton } from './palette/PaletteButton'
import { UserMenu } from './UserMenu'

export function TopBar({ onMenu }: { onMenu: () => void }) {
  const me = useMe()
  return (
    <header className="top no-print">
      <button type="button" className="top__menu" onClick={onMenu} aria-label="打开菜单">
        <MenuOutlined aria-hidden />
      </button>
      <Link className="top__brand" to={pages.home()}>
        <span className="top__mark" aria-hidden>
          <AppstoreOutlined aria-hidden />
        </span>
        <span className="top__name">坪山区工贸企业安全跨部门综合监管</span>
      </Link>
      <PaletteButton />
      <time className="top__date" dateTime={me.today}>
        {formatFullDate(me.today)}　{weekday(me.today)}
      </time>
      <Bell />
      <UserMenu />
    </header>
  )
}
