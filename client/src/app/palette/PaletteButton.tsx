import { SearchOutlined } from '@ant-design/icons'
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { isSomethingOver } from '../useFocusKeeper'

const load = () => import('./Palette')
const Palette = lazy(() => load().then((module) => ({ default: module.Palette })))

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Ctrl+K, on a Mac ⌘K, where Ctrl+K deletes the rest of a line. */
const isShortcut = (event: KeyboardEvent) =>
  (isMac ? event.metaKey : event.ctrlKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k'

/** The search of the top bar: looks like the field that it opens, on a phone an icon. What it opens comes when it is asked for. */
export function PaletteButton() {
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(false)
  const show = () => {
    setAsked(true)
    setOpen(true)
  }

  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!isShortcut(event)) return
    event.preventDefault()
    if (open) setOpen(false)
    else if (!isSomethingOver()) show()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])

  return (
    <>
      <button
        type="button"
        className="top__search"
        aria-haspopup="dialog"
        aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
        onClick={show}
        onPointerEnter={() => void load()}
      >
        <SearchOutlined aria-hidden />
        <span className="top__search-words">搜索页面、企业、编号</span>
        <kbd aria-hidden>{isMac ? '⌘K' : 'Ctrl K'}</kbd>
      </button>
      {asked && (
        <Suspense fallback={null}>
          <Palette open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
