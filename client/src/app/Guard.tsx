import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { Empty } from '@/ui/Empty'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'
import { useHandles } from './useHandles'

/** Shows a page only to those who have its permission; the server refuses the rest anyway. */
export function Guard({ children }: { children: ReactNode }) {
  const me = useMe()
  const lacking = useHandles().some(({ permission }) => permission !== undefined && !me.can(permission))
  if (!lacking) return children
  return (
    <Page>
      <PageHead title="没有权限" />
      <div className="card">
        <Empty
          title="您的账号不能打开这个页面"
          hint={`当前账号：${me.displayName}。如工作需要，请联系系统管理员。`}
          action={<Link to={pages.home()}>回到首页</Link>}
        />
      </div>
    </Page>
  )
}
