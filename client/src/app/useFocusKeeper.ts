import { useEffect } from 'react'

const OVERLAYS =
  '[data-focus="beside"], .ant-modal-root, .ant-drawer, .ant-dropdown, .ant-popover, .ant-select-dropdown, .ant-picker-dropdown'
const OPEN = '.ant-modal-wrap:not([style*="display: none"]), .ant-drawer-open'

/** A dialog or a drawer is open. */
export const isSomethingOver = (): boolean => document.querySelector(OPEN) !== null

/**
 * Whoever works with the keyboard keeps their place: when what had the focus is gone, with the dialog around it or with the page, the focus
 * returns to what it came from or, if that is gone too, to the content of the page.
 */
export function useFocusKeeper() {
  useEffect(() => {
    let origin: HTMLElement | null = null

    const entered = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !target.closest(OVERLAYS)) origin = target
    }
    const left = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget || !(target instanceof HTMLElement)) return
      requestAnimationFrame(() => {
        if (isLost(target)) (isThere(origin) ? origin : content())?.focus({ preventScroll: true })
      })
    }
    document.addEventListener('focusin', entered)
    document.addEventListener('focusout', left)
    return () => {
      document.removeEventListener('focusin', entered)
      document.removeEventListener('focusout', left)
    }
  }, [])
}

/** Nothing has the focus because this element is gone; a click beside it also takes the focus away, and may. */
function isLost(element: HTMLElement): boolean {
  const nowhere = document.activeElement === null || document.activeElement === document.body
  return nowhere && !isThere(element) && !isSomethingOver()
}

function isThere(element: HTMLElement | null): element is HTMLElement {
  return element !== null && element.isConnected && element.checkVisibility() && !element.matches(':disabled')
}

function content(): HTMLElement | null {
  return document.getElementById('content')
}
