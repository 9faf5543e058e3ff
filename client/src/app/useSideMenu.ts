import { useCallback, useState } from 'react'

const KEY = 'supervision.menuCollapsed'

/** The side menu: folded or not (remembered), and open or not as a drawer on a phone. */
export function useSideMenu() {
  const [collapsed, setCollapsed] = useState(() => localStorage.getItem(KEY) === 'true')
  const [drawer, setDrawer] = useState(false)
  const toggle = useCallback(() => {
    setCollapsed((current) => {
      localStorage.setItem(KEY, String(!current))
      return !current
    })
  }, [])
  const open = useCallback(() => setDrawer(true), [])
  const close = useCallback(() => setDrawer(false), [])
  return { collapsed, drawer, toggle, open, close }
}
