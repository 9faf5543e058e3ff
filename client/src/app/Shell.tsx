import { lazy, Suspense, useEffect } from 'react'
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router'
import { useMe } from '@/api/me'
import { dayjsZh } from '@/lib/dayjs'
import { sweepDrafts } from '@/lib/drafts'
import { EnterpriseSections } from '@/ui/sections'
import { AntdProvider } from '@/ui/AntdProvider'
import { enterpriseSections } from './enterpriseSections'
import { ExpiredSession } from './ExpiredSession'
import { Guard } from './Guard'
import { Notices } from './Notices'
import { SideMenu } from './SideMenu'
import { TopBar } from './TopBar'
import { Opening } from './Waiting'
import { useFocusKeeper } from './useFocusKeeper'
import { useSamePerson } from './useSamePerson'
import { useSideMenu } from './useSideMenu'
import '@/ui/ui.css'
import '@/ui/print.css'
import './Shell.css'

dayjsZh()

export default function Shell() {
  return (
    <AntdProvider>
      <EnterpriseSections value={enterpriseSections}>
        <Ready />
      </EnterpriseSections>
      <ExpiredSession />
    </AntdProvider>
  )
}

const FirstSteps = lazy(() => import('./FirstSteps'))

/** Who still has something to do first sees that and nothing else. */
function Ready() {
  const { pending } = useMe()
  if (!pending) return <Frame />
  return (
    <Suspense fallback={<Opening />}>
      <FirstSteps step={pending} />
    </Suspense>
  )
}

function Frame() {
  const side = useSideMenu()
  const busy = useNavigation().state !== 'idle'
  const { pathname } = useLocation()
  const { close } = side
  useFocusKeeper()
  useSamePerson()

  useEffect(close, [pathname, close])
  useEffect(() => void sweepDrafts().catch(() => undefined), [])

  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        跳到正文
      </a>
      <TopBar onMenu={side.open} />
      {busy && <div className="shell__progress no-print" role="progressbar" aria-label="正在打开" />}
      <Notices />
      <div className="shell__below">
        <SideMenu side={side} />
        <main id="content" className="shell__content" tabIndex={-1}>
          <Suspense fallback={<Opening />}>
            <Guard>
              <Outlet />
            </Guard>
          </Suspense>
        </main>
      </div>
      <ScrollRestoration />
    </div>
  )
}
