import { Link } from 'react-router'
import { pages } from '@/entities/pages'
import { Empty } from '@/ui/Empty'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'

export function Component() {
  return (
    <Page>
      <PageHead title="没有这个页面" />
      <div className="card">
        <Empty
          title="地址有误，或页面已移走"
          hint="请核对链接，或从左侧菜单打开。"
          action={<Link to={pages.home()}>回到首页</Link>}
        />
      </div>
    </Page>
  )
}
