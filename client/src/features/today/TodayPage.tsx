import { useMe } from '@/api/me'
import { formatDateWeekday } from '@/lib/dates'
import { Page, PageHead } from '@/ui'

export function Component() {
  const me = useMe()
  return (
    <Page>
      <PageHead title="工作台" purpose={`${me.displayName}，今天是 ${formatDateWeekday(me.today)}。`} />
    </Page>
  )
}
