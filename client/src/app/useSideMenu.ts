import { useCallback, useState } from 'react'
import { useHandles } from './useHandles'

type Width = 'normal' | 'wide'

/** From here on there is room for the menu beside every page. */
const AMPLE = 1680

const keyOf = (width: Width) => (width === 'wide' ? 'supervision.menuCollapsed.wide' : 'supervision.menuCollapsed')

function collapsedAt(width: Width): boolean {
  const chosen = localStorage.getItem(keyOf(width))
  return chosen === null ? width === 'wide' && window.innerWidth < AMPLE : chosen === 'true'
}

/** The side menu: folded or not, remembered for wide pages and for the others; and open or not as a drawer on a phone. */
export function useSideMenu() {
  const width: Width = useHandles().some(({ wide }) => wide) ? 'wide' : 'normal'
  const [collapsed, setCollapsed] = useState({ normal: collapsedAt('normal'), wide: collapsedAt('wide') })
  const [drawer, setDrawer] = useState(false)
  const toggle = useCallback(() => {
    setCollapsed((current) => {
      localStorage.setItem(keyOf(width), String(!current[width]))
      return { ...current, [width]: !current[width] }
    })
  }, [width])
  const open = useCallback(() => setDrawer(true), [])
  const close = useCallback(() => setDrawer(false), [])
  return { collapsed: collapsed[width], drawer, toggle, open, close }
}
