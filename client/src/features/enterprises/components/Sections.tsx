import { Skeleton } from 'antd'
import { lazy, Suspense, use, type ComponentType } from 'react'
import { useMe } from '@/api/me'
import type { EnterpriseSection } from '@/ui/feature'
import { EnterpriseSections } from '@/ui/sections'
import { Card } from '@/ui'

const loaded = new Map<string, ComponentType<{ enterpriseId: string }>>()

/** One lazy component for each section, or it would be made anew, and lose what it holds, with each rendering. */
function componentOf(section: EnterpriseSection) {
  const known = loaded.get(section.key) ?? lazy(section.load)
  loaded.set(section.key, known)
  return known
}

/** What other features know of the enterprise. */
export function Sections({ enterpriseId }: { enterpriseId: string }) {
  const me = useMe()
  return use(EnterpriseSections)
    .filter((section) => section.permission === undefined || me.can(section.permission))
    .map((section) => {
      const Content = componentOf(section)
      return (
        <Card key={section.key} title={section.title}>
          <Suspense fallback={<Skeleton active title={false} />}>
            <Content enterpriseId={enterpriseId} />
          </Suspense>
        </Card>
      )
    })
}
